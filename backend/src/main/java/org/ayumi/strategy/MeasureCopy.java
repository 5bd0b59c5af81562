package org.ayumi.strategy;

import java.util.List;
import org.ayumi.measure.Actual;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.TargetChange;
import org.jspecify.annotations.Nullable;

/** A measure while it is being changed. */
public final class MeasureCopy {

    private MeasureId id;
    private String label;
    private String printed;
    private Comparison comparison;
    private @Nullable Double target;
    private @Nullable String unit;
    private @Nullable Baseline baseline;
    private @Nullable Actual actual;
    private List<OtherValue> otherValues;
    private @Nullable String note;
    private List<TargetChange> targetChanges;

    MeasureCopy(Measure from) {
        id = from.id();
        label = from.label();
        printed = from.printed();
        comparison = from.comparison();
        target = from.target();
        unit = from.unit();
        baseline = from.baseline();
        actual = from.actual();
        otherValues = from.otherValues();
        note = from.note();
        targetChanges = from.targetChanges();
    }

    /** With another id. */
    public MeasureCopy id(MeasureId value) {
        id = value;
        return this;
    }

    /** With another name. */
    public MeasureCopy label(String value) {
        label = value;
        return this;
    }

    /** With another printed target. */
    public MeasureCopy printed(String value) {
        printed = value;
        return this;
    }

    /** Compared in another way. */
    public MeasureCopy comparison(Comparison value) {
        comparison = value;
        return this;
    }

    /** With another target, in its unit, percent as 75; null where it counts as done. */
    public MeasureCopy target(@Nullable Double value) {
        target = value;
        return this;
    }

    /** In another unit; null where nothing is counted. */
    public MeasureCopy unit(@Nullable String value) {
        unit = value;
        return this;
    }

    /** With another figure to compare with; null for none. */
    public MeasureCopy baseline(@Nullable Baseline value) {
        baseline = value;
        return this;
    }

    /** With another result; null for none. */
    public MeasureCopy actual(@Nullable Actual value) {
        actual = value;
        return this;
    }

    /** With other figures that stand beside it, all of them. */
    public MeasureCopy otherValues(List<OtherValue> value) {
        otherValues = value;
        return this;
    }

    /** With another note; null for none. */
    public MeasureCopy note(@Nullable String value) {
        note = value;
        return this;
    }

    /** With another ledger of its targets, oldest first. */
    public MeasureCopy targetChanges(List<TargetChange> value) {
        targetChanges = value;
        return this;
    }

    /** The changed copy; refuses what the record refuses. */
    public Measure build() {
        return new Measure(
                id, label, printed, comparison, target, unit, baseline, actual, otherValues, note, targetChanges);
    }
}
