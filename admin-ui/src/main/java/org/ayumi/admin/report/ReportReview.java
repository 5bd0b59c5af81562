package org.ayumi.admin.report;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the DX office decided on a report; otherwise than accepted it was returned. */
public record ReportReview(
        boolean accepted,
        @Nullable PlanProgress rating,
        @Nullable String comment,
        String decidedBy,
        OffsetDateTime decidedAt) {}
