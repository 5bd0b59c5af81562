package org.ayumi.vision;

import java.util.List;
import org.ayumi.common.Required;
import org.ayumi.common.Source;

/**
 * Where the vision stands among the municipality's plans.
 *
 * @param levels one of each kind, from the top
 * @param source where the order of the levels and their roles stand
 */
public record PlanHierarchy(List<PlanLevel> levels, Source source) {

    /** Refuses levels that are missing or out of order. */
    public PlanHierarchy {
        levels = Required.list(levels);
        Required.value(source, "hierarchy.source");
        var kinds = levels.stream().map(PlanLevel::kind).toList();
        if (!kinds.equals(List.of(PlanLevelKind.values()))) {
            throw new IllegalArgumentException("the levels of the hierarchy are %s".formatted(kinds));
        }
    }

    /** A level. */
    public PlanLevel get(PlanLevelKind kind) {
        return levels.get(kind.ordinal());
    }

    PlanHierarchy with(PlanLevel level) {
        return new PlanHierarchy(
                levels.stream()
                        .map(each -> each.kind() == level.kind() ? level : each)
                        .toList(),
                source);
    }
}
