package org.ayumi.admin.plan;

import java.util.List;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.strategy.Actual;
import org.ayumi.admin.strategy.Baseline;
import org.ayumi.admin.strategy.Comparison;
import org.ayumi.admin.strategy.MeasureStatus;
import org.ayumi.admin.strategy.OriginalTarget;
import org.ayumi.admin.strategy.TargetChange;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a plan, its target in words, and what the target was.
 *
 * @param statusPeriod the period whose report tells the status; null while nothing is reported
 * @param provisional whether that is a state on the way: not met then means not met yet
 */
public record PlanGoal(
        String id,
        String label,
        String printed,
        Comparison comparison,
        @Nullable Double target,
        @Nullable String unit,
        MeasureStatus status,
        @Nullable ReportPeriod statusPeriod,
        boolean provisional,
        @Nullable Actual actual,
        @Nullable OriginalTarget original,
        List<TargetChange> changes,
        @Nullable Baseline baseline,
        @Nullable FormerGoal former) {}
