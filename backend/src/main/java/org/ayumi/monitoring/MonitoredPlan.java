package org.ayumi.monitoring;

import java.time.LocalDate;
import java.util.List;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.Blocker;
import org.ayumi.plan.Cause;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanId;
import org.ayumi.plan.PlanProgress;
import org.ayumi.plan.ReportContent;
import org.jspecify.annotations.Nullable;

/**
 * An accepted plan, and how it stood period by period: what the figures say of it and no word more, since everyone reads
 * them.
 *
 * @param plan its id
 * @param points the periods it reports for, up to the end of the one asked for
 */
public record MonitoredPlan(
        PlanId plan, String title, PlanDepartment department, boolean priority, boolean sample, List<Point> points) {

    /**
     * How a plan stood for one period; all null where nothing is reported.
     *
     * @param achievement in percent, 0 to 100
     * @param overdue whether nothing was handed in though the period is locked (期限切れ)
     * @param returned whether its report was returned and awaits its correction (差戻し)
     */
    public record Point(
            ReportPeriod period,
            @Nullable PlanProgress status,
            @Nullable Integer achievement,
            @Nullable Cause cause,
            @Nullable Blocker blocker,
            boolean overdue,
            boolean returned) {

        private static Point of(ReportPeriod period, Standing standing) {
            ReportContent told = standing.isReported() ? standing.content() : null;
            return told == null
                    ? new Point(period, null, null, null, null, standing.isOverdue(), standing.isReturned())
                    : new Point(period, told.status(), told.achievement(), told.cause(), told.blocker(), false, false);
        }
    }

    static MonitoredPlan of(
            PlanDocument document, ReportPeriod last, @Nullable MonitoringCycle cycle, LocalDate today) {
        var plan = document.plan();
        var year = plan.fiscalYear();
        return new MonitoredPlan(
                document.id(),
                plan.content().title(),
                plan.department(),
                plan.priority(),
                plan.sample(),
                document.standings(cycle, today).entrySet().stream()
                        .filter(asked -> !asked.getKey().endsOn(year).isAfter(last.endsOn(year)))
                        .map(asked -> Point.of(asked.getKey(), Standing.of(document, asked.getKey(), asked.getValue())))
                        .toList());
    }

    /** Its global id. */
    public String planId() {
        return PlanSet.global(plan);
    }
}
