package org.ayumi.admin.strategy;

import org.jspecify.annotations.Nullable;

/** What the figures say against the targets as first published. */
public record RatingAgainstOriginal(@Nullable Rating computed, int met, int notMet, int unreported, int total) {}
