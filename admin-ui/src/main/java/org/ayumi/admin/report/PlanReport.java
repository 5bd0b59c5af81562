package org.ayumi.admin.report;

import java.time.OffsetDateTime;
import java.util.List;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/** What a department reports on a plan for a period, and what the DX office said of it: the fragment {@code Report}. */
public record PlanReport(
        String id,
        ReportPeriod period,
        ReportState state,
        @Nullable PlanProgress status,
        @Nullable Integer achievement,
        @Nullable String done,
        @Nullable String next,
        List<ReportedActual> actuals,
        @Nullable Cause cause,
        @Nullable Blocker blocker,
        boolean unchanged,
        @Nullable String submittedBy,
        @Nullable OffsetDateTime submittedAt,
        @Nullable ReportReview review,
        boolean ratingsDiffer,
        List<ReportComment> comments,
        List<Evidence> evidence,
        int version) {

    /** Whether its results are for good: told for the end of the year, or the plan ended with it. */
    public boolean isFinal() {
        return period == ReportPeriod.Q4
                || period == ReportPeriod.H2
                || status == PlanProgress.COMPLETED
                || status == PlanProgress.CANCELLED;
    }
}
