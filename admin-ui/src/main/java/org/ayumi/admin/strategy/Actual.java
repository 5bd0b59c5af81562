package org.ayumi.admin.strategy;

import org.jspecify.annotations.Nullable;

/** A recorded result: a number, or a verdict with its reason, or a reason alone why nothing comparable is reported. */
public record Actual(
        @Nullable Double value,
        @Nullable Verdict verdict,
        @Nullable String reason,
        @Nullable String printed,
        @Nullable Source source) {}
