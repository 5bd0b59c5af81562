package org.ayumi.plan;

import java.time.Instant;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * What the DX office decided.
 *
 * @param accepted whether it accepted; otherwise it returned
 * @param comment what it said; required where it returned
 * @param decidedBy who decided, by name
 * @param decidedAt when
 */
public record Review(boolean accepted, @Nullable String comment, String decidedBy, Instant decidedAt) {

    /** Refuses a return without comment. */
    public Review {
        Required.text(decidedBy, "review.decidedBy");
        Required.value(decidedAt, "review.decidedAt");
        if (!accepted) {
            Required.text(comment, "review.comment");
        }
    }
}
