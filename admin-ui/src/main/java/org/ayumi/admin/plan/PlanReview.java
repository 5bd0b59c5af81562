package org.ayumi.admin.plan;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** What the DX office last decided; otherwise than accepted it was returned. */
public record PlanReview(boolean accepted, @Nullable String comment, String decidedBy, OffsetDateTime decidedAt) {}
