package org.ayumi.admin.review;

import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.report.PlanProgress;
import org.jspecify.annotations.Nullable;

/** What the DX office decides on a report, against the version it has read. */
public sealed interface ReviewInput {

    /** Accepts it, with its own rating; where that differs from the department's, it says why. */
    record Accept(
            String actionPlanId,
            ReportPeriod period,
            PlanProgress rating,
            @Nullable String comment,
            int expectedVersion)
            implements ReviewInput {}

    /** Returns it. */
    record Return(
            String actionPlanId,
            ReportPeriod period,
            @Nullable PlanProgress rating,
            String comment,
            int expectedVersion)
            implements ReviewInput {}
}
