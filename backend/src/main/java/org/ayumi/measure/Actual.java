package org.ayumi.measure;

import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * A recorded result: a number, or a verdict with its reason, or a reason alone why nothing comparable is reported.
 *
 * @param value in the measure's unit, 0 or more, percent as 75
 * @param verdict the stated judgement; never together with a value
 * @param reason why the verdict, or why nothing comparable is reported, or a remark on the figure
 * @param printed as published or entered
 * @param source where it stands; null only beside a reason alone
 */
public record Actual(
        @Nullable Double value,
        @Nullable Verdict verdict,
        @Nullable String reason,
        @Nullable String printed,
        @Nullable Source source) {

    /** Refuses what is neither of the three, and a value or verdict without source. */
    public Actual {
        if (value == null && verdict == null && reason == null) {
            throw new IllegalArgumentException("an actual is a value, or a verdict with its reason, or a reason alone");
        }
        if (value != null && (verdict != null || !Double.isFinite(value) || value < 0)) {
            throw new IllegalArgumentException("actual.value must be finite, 0 or more, and without a verdict");
        }
        if (verdict != null && reason == null) {
            throw new IllegalArgumentException("actual.verdict needs its reason");
        }
        if ((value != null || verdict != null) && source == null) {
            throw new IllegalArgumentException("actual.value and actual.verdict need a source");
        }
    }

    /** Whether it says anything that can be held against a target. */
    public boolean isComparable() {
        return value != null || verdict != null;
    }
}
