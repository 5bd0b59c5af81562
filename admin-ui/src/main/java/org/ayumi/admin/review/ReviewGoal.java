package org.ayumi.admin.review;

import org.ayumi.admin.strategy.Actual;
import org.ayumi.admin.strategy.Comparison;
import org.ayumi.admin.strategy.MeasureStatus;
import org.ayumi.admin.strategy.Verdict;
import org.jspecify.annotations.Nullable;

/** A goal of a reported plan, with its target as it stands and the one the plan was accepted with. */
public record ReviewGoal(
        String id,
        String label,
        String printed,
        Comparison comparison,
        @Nullable Double target,
        @Nullable String unit,
        @Nullable Target original) {

    /** A target. */
    public record Target(
            String printed,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit) {

        /** Whether a result meets it; unreported where there is nothing to compare, or it counts another thing. */
        public MeasureStatus judge(@Nullable Actual actual, @Nullable String actualUnit) {
            if (actual == null) {
                return MeasureStatus.UNREPORTED;
            }
            if (actual.verdict() != null) {
                return actual.verdict() == Verdict.MET ? MeasureStatus.MET : MeasureStatus.NOT_MET;
            }
            Double value = actual.value();
            if (value == null || target == null || (unit != null && !unit.equals(actualUnit))) {
                return MeasureStatus.UNREPORTED;
            }
            boolean met =
                    switch (comparison) {
                        case AT_LEAST -> value >= target;
                        case MORE_THAN -> value > target;
                        case AT_MOST -> value <= target;
                        case LESS_THAN -> value < target;
                        case EXACTLY -> value.equals(target);
                        case DONE -> false;
                    };
            return met ? MeasureStatus.MET : MeasureStatus.NOT_MET;
        }
    }

    /** The target as it stands. */
    public Target present() {
        return new Target(printed, comparison, target, unit);
    }
}
