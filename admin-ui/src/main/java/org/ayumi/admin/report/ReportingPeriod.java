package org.ayumi.admin.report;

import java.time.LocalDate;
import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A period a plan reports for.
 *
 * @param reportId its report's global id, also before there is one
 * @param dueOn the last day for the plan's department, more time included
 * @param report what is reported or drafted, as far as the viewer may read it
 * @param former the last submitted report of an earlier period of the year
 */
public record ReportingPeriod(
        ReportPeriod period,
        String reportId,
        LocalDate beginsOn,
        LocalDate endsOn,
        LocalDate dueOn,
        boolean locked,
        @Nullable PlanReport report,
        @Nullable PlanReport former,
        ReportPermissions viewerCan) {

    /** Whether the viewer's department has it in hand: to be written, finished or put right. */
    public boolean inHand() {
        return viewerCan.write();
    }

    /** Whether it was returned and waits to be put right. */
    public boolean isReturned() {
        return report != null && report.state() == ReportState.RETURNED;
    }

    /** Whether it may be reported as unchanged; whoever returned it does not want it repeated. */
    public boolean mayBeUnchanged() {
        return viewerCan.reportUnchanged() && former != null && !isReturned();
    }

    /** Whether it has been handed in, and stands. */
    public boolean isReported() {
        return report != null && report.state().isReported();
    }
}
