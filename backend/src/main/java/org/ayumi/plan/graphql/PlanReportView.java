package org.ayumi.plan.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.graphql.GlobalId;
import org.ayumi.measure.Actual;
import org.ayumi.plan.Blocker;
import org.ayumi.plan.Cause;
import org.ayumi.plan.Evidence;
import org.ayumi.plan.PlanAccess;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanProgress;
import org.ayumi.plan.PlanReport;
import org.ayumi.plan.ReportComment;
import org.ayumi.plan.ReportInPlan;
import org.ayumi.plan.ReportReview;
import org.ayumi.plan.ReportState;
import org.ayumi.security.Person;
import org.jspecify.annotations.Nullable;

/**
 * A report as one person sees it; its components answer the fields of {@code PlanReport}. Comments are for those who
 * read drafts.
 */
record PlanReportView(ReportInPlan place, Person person) {

    static final String TYPE = "PlanReport";

    /** The reports of a plan the person may read. */
    static List<PlanReportView> list(PlanDocument document, Person person) {
        var access = new PlanAccess(person, document.plan().department());
        return document.reports().stream()
                .filter(access::mayRead)
                .map(report -> new PlanReportView(new ReportInPlan(document, report), person))
                .toList();
    }

    /** The fields of {@code ReportedActual}. */
    record ReportedActual(String goalId, Actual actual) {}

    /** The fields of {@code Evidence}. */
    record EvidenceView(String id, String name, String type, long size, String attachedBy, Instant attachedAt) {

        static EvidenceView of(Evidence evidence) {
            return new EvidenceView(
                    new GlobalId("File", evidence.file().value()).encode(),
                    evidence.name(),
                    evidence.type().mediaType(),
                    evidence.size(),
                    evidence.attachedBy(),
                    evidence.attachedAt());
        }
    }

    /** The fields of {@code Blocker}. */
    record BlockerView(Blocker.Kind kind, @Nullable String id, String name) {

        static BlockerView of(Blocker blocker) {
            String type = blocker.kind() == Blocker.Kind.PLAN ? ActionPlanView.TYPE : "Initiative";
            String key = blocker.key();
            return new BlockerView(
                    blocker.kind(), key == null ? null : new GlobalId(type, key).encode(), blocker.name());
        }
    }

    private PlanReport report() {
        return place.report();
    }

    public String id() {
        return new GlobalId(TYPE, place.id().value()).encode();
    }

    public ActionPlanView plan() {
        return new ActionPlanView(place.document(), person);
    }

    public ReportPeriod period() {
        return report().period();
    }

    public ReportState state() {
        return report().state();
    }

    public @Nullable PlanProgress status() {
        return report().content().status();
    }

    public @Nullable Integer achievement() {
        return report().content().achievement();
    }

    public @Nullable String done() {
        return report().content().done();
    }

    public @Nullable String next() {
        return report().content().next();
    }

    public List<ReportedActual> actuals() {
        return report().content().actuals().stream()
                .map(result -> new ReportedActual(
                        new GlobalId(PlanGoalView.TYPE, result.goal().value()).encode(), result.actual()))
                .toList();
    }

    public @Nullable Cause cause() {
        return report().content().cause();
    }

    public Optional<BlockerView> blocker() {
        return Optional.ofNullable(report().content().blocker()).map(BlockerView::of);
    }

    public boolean unchanged() {
        return report().unchanged();
    }

    public @Nullable String submittedBy() {
        return report().submittedBy();
    }

    public @Nullable Instant submittedAt() {
        return report().submittedAt();
    }

    public @Nullable ReportReview review() {
        return report().review();
    }

    public boolean ratingsDiffer() {
        return report().ratingsDiffer();
    }

    public List<ReportComment> comments() {
        var access = new PlanAccess(person, place.document().plan().department());
        return access.mayReadDrafts() ? report().comments() : List.of();
    }

    public List<EvidenceView> evidence() {
        return report().evidence().stream().map(EvidenceView::of).toList();
    }

    public int version() {
        return report().version();
    }
}
