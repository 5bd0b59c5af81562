package org.ayumi.admin.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is measured, with target, baseline and actual; percent as 75. */
public record Measure(
        String id,
        String label,
        String printed,
        Comparison comparison,
        @Nullable Double target,
        @Nullable String unit,
        MeasureStatus status,
        @Nullable String unreportedReason,
        @Nullable Baseline baseline,
        @Nullable Actual actual,
        List<OtherValue> otherValues,
        @Nullable String note,
        @Nullable OriginalTarget original,
        List<TargetChange> targetChanges) {}
