package org.ayumi.plan;

import java.time.LocalDate;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A period a plan reports for, as one person sees it.
 *
 * @param period which
 * @param beginsOn its first day
 * @param endsOn its last day
 * @param dueOn the last day on which the plan's department may write, more time included
 * @param locked whether that day is over
 * @param report what is reported; null where there is nothing the person may read
 * @param former the last report handed in for a time before it in the year; null where there is none the person may read
 * @param viewerCan what the person may do
 */
public record ReportingPeriod(
        ReportPeriod period,
        LocalDate beginsOn,
        LocalDate endsOn,
        LocalDate dueOn,
        boolean locked,
        @Nullable PlanReport report,
        @Nullable PlanReport former,
        ReportPermissions viewerCan) {

    static ReportingPeriod of(
            PlanDocument document, ReportPeriod period, MonitoringCycle cycle, ReportGate gate, PlanAccess access) {
        var year = document.plan().fiscalYear();
        String department = document.plan().department().code();
        return new ReportingPeriod(
                period,
                period.beginsOn(year),
                period.endsOn(year),
                cycle.get(period).lastDayOf(department),
                cycle.isLocked(period, department, gate.today()),
                document.findReport(period).filter(access::mayRead).orElse(null),
                document.findReportBefore(period).filter(access::mayRead).orElse(null),
                ReportPermissions.of(access, gate, document, period));
    }
}
