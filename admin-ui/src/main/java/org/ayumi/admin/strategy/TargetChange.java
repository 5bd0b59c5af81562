package org.ayumi.admin.strategy;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A line of a target ledger; who and when are null where only a document tells of the change. */
public record TargetChange(
        String before,
        String after,
        @Nullable String changedBy,
        @Nullable OffsetDateTime changedAt,
        String reason,
        @Nullable Source source) {}
