package org.ayumi.measure;

import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached.
 *
 * @param comparison how an actual is compared with it
 * @param value in {@code unit}, percent as 75; null where the comparison is {@link Comparison#DONE}
 * @param unit such as 件; null where the comparison is {@link Comparison#DONE}
 */
public record Target(
        Comparison comparison,
        @Nullable Double value,
        @Nullable String unit) {

    /** Refuses a number without unit, and numbers where nothing is counted. */
    public Target {
        Required.value(comparison, "target.comparison");
        boolean counted = comparison != Comparison.DONE;
        if ((value != null) != counted || (unit != null) != counted) {
            throw new IllegalArgumentException("value and unit belong to every comparison but DONE");
        }
    }

    /** Whether it is met: a number counts by comparison, else the stated verdict; silence is unreported. */
    public MeasureStatus status(@Nullable Actual actual) {
        if (actual == null || !actual.isComparable()) {
            return MeasureStatus.UNREPORTED;
        }
        boolean met = actual.value() == null || value == null
                ? actual.verdict() == Verdict.MET
                : comparison.holds(actual.value(), value);
        return met ? MeasureStatus.MET : MeasureStatus.NOT_MET;
    }

    /** As documents print targets, such as 75%以上. */
    public String printed() {
        if (value == null) {
            return "完了";
        }
        String figure = FigureText.of(value, unit);
        return switch (comparison) {
            case AT_LEAST -> figure + "以上";
            case MORE_THAN -> figure + "超";
            case AT_MOST -> figure + "以内";
            case LESS_THAN -> figure + "未満";
            case EXACTLY -> "ちょうど" + figure;
            case DONE -> "完了";
        };
    }
}
