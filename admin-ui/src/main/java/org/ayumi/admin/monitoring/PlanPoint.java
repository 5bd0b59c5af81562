package org.ayumi.admin.monitoring;

import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.report.Blocker;
import org.ayumi.admin.report.Cause;
import org.ayumi.admin.report.PlanProgress;
import org.jspecify.annotations.Nullable;

/**
 * How a plan stood for one period; all null where nothing is reported.
 *
 * @param achievement in percent, 0 to 100
 * @param overdue whether nothing is reported though the period is locked
 */
public record PlanPoint(
        ReportPeriod period,
        @Nullable PlanProgress status,
        @Nullable Integer achievement,
        @Nullable Cause cause,
        @Nullable Blocker blocker,
        boolean overdue) {

    /** Whether it is reported and not on track, 中止 left out. */
    public boolean behind() {
        return status != null && !status.isOnTrack() && status != PlanProgress.CANCELLED;
    }
}
