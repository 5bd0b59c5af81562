package org.ayumi.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.Required;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.file.FileId;
import org.jspecify.annotations.Nullable;

/**
 * What a department reports on a plan for a period.
 *
 * @param period the period
 * @param version raised by every change of the report but comments
 * @param state where it stands
 * @param content its words
 * @param unchanged whether it was reported as unchanged (変更なし)
 * @param submittedBy who submitted it last, by name
 * @param submittedAt when
 * @param review what the DX office last decided
 * @param comments the thread, oldest first
 * @param evidence the files that show it, in the order they were attached
 */
public record PlanReport(
        ReportPeriod period,
        int version,
        ReportState state,
        ReportContent content,
        boolean unchanged,
        @Nullable String submittedBy,
        @Nullable Instant submittedAt,
        @Nullable ReportReview review,
        List<ReportComment> comments,
        List<Evidence> evidence) {

    /** Copies the lists. */
    public PlanReport {
        Required.value(period, "report.period");
        Required.value(state, "report.state");
        Required.value(content, "report.content");
        comments = Required.list(comments);
        evidence = Required.list(evidence);
    }

    static PlanReport first(ReportPeriod period) {
        var empty = new ReportContent(null, null, null, null, List.of(), null, null);
        return new PlanReport(period, 0, ReportState.DRAFT, empty, false, null, null, null, List.of(), List.of());
    }

    /** Whether nobody has written or attached anything yet. */
    boolean isBlank() {
        return content.equals(first(period).content()) && evidence.isEmpty();
    }

    /**
     * Whether its results are for good: targets are for the end of the year, so what an earlier report tells goes on,
     * unless the plan ended with it (完了, 中止).
     */
    public boolean isFinal() {
        var status = content.status();
        return period.endsYear() || status == PlanProgress.COMPLETED || status == PlanProgress.CANCELLED;
    }

    /** Whether the DX office's rating differs from the department's; not while a corrected report awaits its own. */
    public boolean ratingsDiffer() {
        return state != ReportState.SUBMITTED
                && review != null
                && review.rating() != null
                && review.rating() != content.status();
    }

    PlanReport withVersion(int next) {
        return new PlanReport(
                period, next, state, content, unchanged, submittedBy, submittedAt, review, comments, evidence);
    }

    PlanReport withContent(ReportContent words) {
        return new PlanReport(
                period, version, state, words, false, submittedBy, submittedAt, review, comments, evidence);
    }

    PlanReport submitted(boolean asUnchanged, String by, Instant at) {
        return new PlanReport(
                period, version, ReportState.SUBMITTED, content, asUnchanged, by, at, review, comments, evidence);
    }

    PlanReport reviewed(ReportReview decided) {
        var next = decided.accepted() ? ReportState.ACCEPTED : ReportState.RETURNED;
        return new PlanReport(
                period, version, next, content, unchanged, submittedBy, submittedAt, decided, comments, evidence);
    }

    PlanReport commented(ReportComment comment) {
        var thread = new ArrayList<>(comments);
        thread.add(comment);
        return new PlanReport(
                period, version, state, content, unchanged, submittedBy, submittedAt, review, thread, evidence);
    }

    /** The evidence that is this file. */
    public Optional<Evidence> findEvidence(FileId file) {
        return evidence.stream().filter(each -> each.file().equals(file)).findFirst();
    }

    PlanReport withEvidence(List<Evidence> files) {
        return new PlanReport(
                period, version, state, content, unchanged, submittedBy, submittedAt, review, comments, files);
    }
}
