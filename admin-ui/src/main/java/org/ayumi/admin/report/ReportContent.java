package org.ayumi.admin.report;

import java.util.List;
import org.ayumi.admin.strategy.Verdict;
import org.jspecify.annotations.Nullable;

/** The words of a report as they are sent. */
public record ReportContent(
        @Nullable PlanProgress status,
        @Nullable Integer achievement,
        @Nullable String done,
        @Nullable String next,
        List<GoalResult> actuals,
        @Nullable Cause cause,
        @Nullable Blocker blocker) {

    /** Nothing yet. */
    public static final ReportContent EMPTY = new ReportContent(null, null, null, null, List.of(), null, null);

    /** The result of a goal: a figure, or a judgement with its reason, or a reason alone. */
    public record GoalResult(
            String goalId,
            @Nullable Double value,
            @Nullable Verdict verdict,
            @Nullable String reason) {}

    /** The words a report has. */
    public static ReportContent of(@Nullable PlanReport report) {
        return report == null
                ? EMPTY
                : new ReportContent(
                        report.status(),
                        report.achievement(),
                        report.done(),
                        report.next(),
                        report.actuals().stream()
                                .map(its -> new GoalResult(
                                        its.goalId(),
                                        its.actual().value(),
                                        its.actual().verdict(),
                                        its.actual().reason()))
                                .toList(),
                        report.cause(),
                        report.blocker());
    }

    /** Whether everything is there that handing it in asks for. */
    public boolean isComplete() {
        return status != null && achievement != null && done != null && (status.isOnTrack() || cause != null);
    }
}
