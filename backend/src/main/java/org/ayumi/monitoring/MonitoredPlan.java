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
     * @param overdue whether nothing is reported though the period is locked
     */
    public record Point(
            ReportPeriod period,
            @Nullable PlanProgress status,
            @Nullable Integer achievement,
            @Nullable Cause cause,
            @Nullable Blocker blocker,
            boolean overdue) {

        private static Point of(ReportPeriod period, Standing standing) {
            ReportContent told = standing.isReported() ? standing.content() : null;
            return told == null
                    ? new Point(period, null, null, null, null, standing.overdue())
                    : new Point(period, told.status(), told.achievement(), told.cause(), told.blocker(), false);
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
                document.askedPeriods().stream()
                        .filter(period -> !period.endsOn(year).isAfter(last.endsOn(year)))
                        .map(period -> Point.of(period, Standing.of(document, period, cycle, today)))
                        .toList());
    }

    /** Its global id. */
    public String planId() {
        return PlanSet.global(plan);
    }
}
