package org.ayumi.admin.review;

import java.util.List;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ReportedActual;
import org.ayumi.admin.strategy.Actual;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is reviewed: with its plan's goals, and beside the last one of an earlier period.
 *
 * @param former null where there is none
 */
public record ReviewedReport(
        PlanName plan,
        List<ReviewGoal> goals,
        PlanReport report,
        @Nullable PlanReport former,
        Permissions viewerCan) {

    /** What the viewer may do with it now. */
    public record Permissions(boolean review, boolean comment) {}

    /** The same with its report as it now stands. */
    public ReviewedReport with(PlanReport newReport) {
        return new ReviewedReport(plan, goals, newReport, former, viewerCan);
    }

    /** What a report says of a goal; null where it says nothing. */
    public static @Nullable Actual actual(@Nullable PlanReport report, ReviewGoal goal) {
        return report == null
                ? null
                : report.actuals().stream()
                        .filter(its -> its.goalId().equals(goal.id()))
                        .map(ReportedActual::actual)
                        .findFirst()
                        .orElse(null);
    }
}
