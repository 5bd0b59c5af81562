package org.ayumi.admin.monitoring;

import java.util.List;
import java.util.Optional;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.plan.PlanDepartment;

/**
 * An accepted plan, and how it stood period by period.
 *
 * @param points the periods it reports for, up to the end of the one asked for
 */
public record MonitoredPlan(
        String planId,
        String title,
        PlanDepartment department,
        boolean priority,
        boolean sample,
        List<PlanPoint> points) {

    /** How it stood for a period; empty for one it does not report for. */
    public Optional<PlanPoint> at(ReportPeriod period) {
        return points.stream().filter(point -> point.period() == period).findFirst();
    }

    /** How it stands by the newest period there is. */
    public Optional<PlanPoint> newest() {
        return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
    }

    /** The first period from which on it is not on track up to this one; empty where it is on track in this one. */
    public Optional<ReportPeriod> behindSince(ReportPeriod period, int fiscalYear) {
        Optional<ReportPeriod> since = Optional.empty();
        for (var point : points.reversed()) {
            // A plan that became a priority plan during the year has both halves and quarters.
            if (point.period().endsOn(fiscalYear).isAfter(period.endsOn(fiscalYear))) {
                continue;
            }
            if (!point.behind()) {
                break;
            }
            since = Optional.of(point.period());
        }
        return since;
    }
}
