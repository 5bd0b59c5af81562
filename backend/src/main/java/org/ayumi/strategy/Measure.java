package org.ayumi.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.Required;
import org.ayumi.measure.Actual;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.FigureText;
import org.ayumi.measure.MeasureStatus;
import org.ayumi.measure.OriginalTarget;
import org.ayumi.measure.Target;
import org.ayumi.measure.TargetChange;
import org.ayumi.measure.Verdict;
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
 * @param targetChanges the target ledger: every change since it was published, oldest first
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
        @Nullable String note,
        List<TargetChange> targetChanges) {

    /** Refuses a target without unit, and numbers where nothing is counted. */
    public Measure {
        Required.value(id, "measure.id");
        Required.text(label, "measure.label");
        Required.text(printed, "measure.printed");
        Required.value(comparison, "measure.comparison");
        otherValues = Required.list(otherValues);
        targetChanges = Required.list(targetChanges);
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
        return goal().status(actual);
    }

    /** Why nothing comparable is reported; null unless unreported, and while nobody has said why. */
    public @Nullable String unreportedReason() {
        return status() == MeasureStatus.UNREPORTED && actual != null ? actual.reason() : null;
    }

    /** The target as it stands. */
    public Target goal() {
        return new Target(comparison, target, unit);
    }

    /** The target as first published, held against the result; empty where it never changed. */
    public Optional<OriginalTarget> original() {
        return OriginalTarget.of(targetChanges, goal(), actual);
    }

    /** With another target; nothing of the former one is kept. */
    public Measure withTarget(Target target) {
        return target.equals(goal())
                ? this
                : copy().comparison(target.comparison())
                        .target(target.value())
                        .unit(target.unit())
                        .printed(target.printed())
                        .build();
    }

    /** With another target, and a line in the ledger that keeps the former one. */
    public Measure retargeted(TargetChange change) {
        var ledger = new ArrayList<>(targetChanges);
        ledger.add(change);
        return withTarget(change.after()).copy().targetChanges(ledger).build();
    }

    /** A result as it is read: what was printed, else the figure, else the judgement. */
    public String printedActual() {
        if (actual == null) {
            return "未報告";
        }
        var asPrinted = actual.printed();
        if (asPrinted != null) {
            return asPrinted;
        }
        var value = actual.value();
        if (value != null) {
            return FigureText.of(value, unit);
        }
        return actual.verdict() == null ? "未報告" : actual.verdict() == Verdict.MET ? "達成" : "未達";
    }

    /** With what was recorded of it; null for nothing. */
    public Measure withActual(@Nullable Actual recorded) {
        return copy().actual(recorded).build();
    }

    /** A copy that can be changed before it is built. */
    public MeasureCopy copy() {
        return new MeasureCopy(this);
    }
}
