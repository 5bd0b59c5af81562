package org.ayumi.plan;

import java.time.Instant;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * What the DX office decided on a report.
 *
 * @param accepted whether it accepted; otherwise it returned
 * @param rating how the plan stands, as it sees it; required where it accepted
 * @param comment what it said; required where it returned
 * @param decidedBy who decided, by name
 * @param decidedAt when
 */
public record ReportReview(
        boolean accepted,
        @Nullable PlanProgress rating,
        @Nullable String comment,
        String decidedBy,
        Instant decidedAt) {

    /** Refuses an acceptance without rating and a return without comment. */
    public ReportReview {
        Required.text(decidedBy, "review.decidedBy");
        Required.value(decidedAt, "review.decidedAt");
        if (accepted) {
            Required.value(rating, "review.rating");
        } else {
            Required.text(comment, "review.comment");
        }
    }
}
