package org.ayumi.admin.vision;

import java.util.List;
import org.ayumi.admin.strategy.Source;
import org.ayumi.admin.strategy.StrategyStatus;
import org.jspecify.annotations.Nullable;

/** Where the vision stands among the plans, from the top, and the yearly strategies below it, newest first. */
public record PlanHierarchy(
        List<PlanLevel> levels, @Nullable List<Leaf> strategies, Source source) {

    /** A yearly strategy. */
    public record Leaf(int fiscalYear, String era, String title, StrategyStatus status) {}

    /** A level. */
    public PlanLevel get(PlanLevel.Kind kind) {
        return levels.stream().filter(level -> level.kind() == kind).findFirst().orElseThrow();
    }

    /** The yearly strategies the person may read; none where they may read none. */
    public List<Leaf> leaves() {
        return strategies == null ? List.of() : strategies;
    }
}
