package org.ayumi.strategy;

import java.util.List;
import org.ayumi.measure.Actual;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.TargetChange;
import org.jspecify.annotations.Nullable;

/** A measure while it is being changed. */
final class MeasureCopy {

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

    MeasureCopy id(MeasureId value) {
        id = value;
        return this;
    }

    MeasureCopy label(String value) {
        label = value;
        return this;
    }

    MeasureCopy printed(String value) {
        printed = value;
        return this;
    }

    MeasureCopy comparison(Comparison value) {
        comparison = value;
        return this;
    }

    MeasureCopy target(@Nullable Double value) {
        target = value;
        return this;
    }

    MeasureCopy unit(@Nullable String value) {
        unit = value;
        return this;
    }

    MeasureCopy baseline(@Nullable Baseline value) {
        baseline = value;
        return this;
    }

    MeasureCopy actual(@Nullable Actual value) {
        actual = value;
        return this;
    }

    MeasureCopy otherValues(List<OtherValue> value) {
        otherValues = value;
        return this;
    }

    MeasureCopy note(@Nullable String value) {
        note = value;
        return this;
    }

    MeasureCopy targetChanges(List<TargetChange> value) {
        targetChanges = value;
        return this;
    }

    /** The changed copy; refuses what the record refuses. */
    Measure build() {
        return new Measure(
                id, label, printed, comparison, target, unit, baseline, actual, otherValues, note, targetChanges);
    }
}
