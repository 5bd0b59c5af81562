package org.ayumi.measure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The target as it was first published or accepted, held against the result of today.
 *
 * @param printed as documents print targets, such as 70%以上
 * @param comparison how an actual is compared with it
 * @param target in {@code unit}, percent as 75; null where the comparison is {@link Comparison#DONE}
 * @param unit such as 件; null where the comparison is {@link Comparison#DONE}
 * @param status whether it is met; unreported where the result counts in another unit
 */
public record OriginalTarget(
        String printed,
        Comparison comparison,
        @Nullable Double target,
        @Nullable String unit,
        MeasureStatus status) {

    /** The first line's former target; empty where there is no line. */
    public static Optional<OriginalTarget> of(List<TargetChange> ledger, Target standing, @Nullable Actual actual) {
        return ledger.stream()
                .findFirst()
                .map(TargetChange::before)
                .map(original -> new OriginalTarget(
                        original.printed(),
                        original.comparison(),
                        original.value(),
                        original.unit(),
                        status(original, standing, actual)));
    }

    /** A number is in the unit of the target that stands; an original in another unit says nothing of it. */
    private static MeasureStatus status(Target original, Target standing, @Nullable Actual actual) {
        boolean counted = actual != null && actual.value() != null;
        return counted && !Objects.equals(original.unit(), standing.unit())
                ? MeasureStatus.UNREPORTED
                : original.status(actual);
    }
}
