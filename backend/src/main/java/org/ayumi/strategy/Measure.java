package org.ayumi.strategy;

import java.util.List;
import org.ayumi.common.Required;
import org.ayumi.measure.Actual;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.MeasureStatus;
import org.ayumi.measure.Target;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is measured.
 *
 * @param id its id
 * @param label what is measured
 * @param printed the target as printed
 * @param comparison how the actual is compared with the target
 * @param target in {@code unit}, percent as 75; null where the comparison is {@link Comparison#DONE}
 * @param unit as printed; null where the comparison is {@link Comparison#DONE}
 * @param baseline last year's actual as printed beside the target
 * @param actual the result
 * @param otherValues figures other documents print for the same thing
 * @param note how the figures are to be read
 */
public record Measure(
        MeasureId id,
        String label,
        String printed,
        Comparison comparison,
        @Nullable Double target,
        @Nullable String unit,
        @Nullable Baseline baseline,
        @Nullable Actual actual,
        List<OtherValue> otherValues,
        @Nullable String note) {

    /** Refuses a target without unit, and numbers where nothing is counted. */
    public Measure {
        Required.value(id, "measure.id");
        Required.text(label, "measure.label");
        Required.text(printed, "measure.printed");
        Required.value(comparison, "measure.comparison");
        otherValues = Required.list(otherValues);
        boolean counted = comparison != Comparison.DONE;
        if ((target != null) != counted || (unit != null) != counted) {
            throw new IllegalArgumentException(
                    "measure %s: target and unit belong to every comparison but DONE".formatted(id.value()));
        }
        if (!counted && actual != null && actual.value() != null) {
            throw new IllegalArgumentException("measure %s is judged, not counted".formatted(id.value()));
        }
    }

    /** Whether the target is met; a number counts by comparison, else the stated verdict. */
    public MeasureStatus status() {
        return new Target(comparison, target, unit).status(actual);
    }

    /** Why nothing comparable is reported; null unless unreported, and while nobody has said why. */
    public @Nullable String unreportedReason() {
        return status() == MeasureStatus.UNREPORTED && actual != null ? actual.reason() : null;
    }

    Measure withActual(Actual recorded) {
        return new Measure(id, label, printed, comparison, target, unit, baseline, recorded, otherValues, note);
    }
}
