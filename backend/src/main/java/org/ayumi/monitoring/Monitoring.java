package org.ayumi.monitoring;

import java.time.Instant;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.Cause;
import org.jspecify.annotations.Nullable;

/**
 * How a year's plans stand for a period.
 *
 * @param asOf the moment the figures are as of
 * @param summary all plans that report for the period
 * @param byDepartment the same by department, in the order of their codes
 * @param byAim by aim; a plan stands under each aim it serves
 * @param byTheme by theme
 * @param byInitiative by initiative
 * @param byCause the plans behind each cause reported
 * @param trend the periods of the same kind up to this one
 * @param waits who waits for what, among all plans of the year
 * @param plans every accepted plan of the year, period by period
 */
public record Monitoring(
        FiscalYear fiscalYear,
        ReportPeriod period,
        Instant asOf,
        MonitoringSummary summary,
        List<Group> byDepartment,
        List<Group> byAim,
        List<Group> byTheme,
        List<Group> byInitiative,
        List<ByCause> byCause,
        List<Point> trend,
        List<PlanWait> waits,
        List<MonitoredPlan> plans) {

    /**
     * How the plans of one department, aim, theme or initiative stand.
     *
     * @param key the department's code, the aim's or theme's number, the initiative's global id
     * @param number the aim's, theme's or initiative's number at the moment of the figures; null of a department
     * @param name its name at that moment
     */
    public record Group(
            String key, @Nullable Integer number, String name, MonitoringSummary summary, List<Point> trend) {}

    /** The plans that report one cause. */
    public record ByCause(Cause cause, PlanSet plans) {}

    /** How plans stood for one period. */
    public record Point(ReportPeriod period, MonitoringSummary summary) {}
}
