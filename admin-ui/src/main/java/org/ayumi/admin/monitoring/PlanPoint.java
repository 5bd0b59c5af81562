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
 * @param overdue whether nothing was handed in though the period is locked
 * @param returned whether its report was returned and awaits its correction
 */
public record PlanPoint(
        ReportPeriod period,
        @Nullable PlanProgress status,
        @Nullable Integer achievement,
        @Nullable Cause cause,
        @Nullable Blocker blocker,
        boolean overdue,
        boolean returned) {

    /** Whether it is reported and not on track, 中止 left out. */
    public boolean behind() {
        return status != null && !status.isOnTrack() && status != PlanProgress.CANCELLED;
    }
}
