package org.ayumi.admin.plan;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.admin.strategy.AimName;

/** What a plan may point to: the vision's aims, and the year's initiatives. */
public record PlanChoices(List<AimName> aims, List<SupportedInitiative> initiatives) {

    /** The same with what the plan points to already, so that saving it takes nothing away that nobody took out. */
    PlanChoices including(Plan plan) {
        var others = plan.initiatives().stream()
                .filter(held -> initiatives.stream().noneMatch(each -> each.id().equals(held.id())));
        return new PlanChoices(
                aims,
                Stream.concat(initiatives.stream(), others)
                        .sorted(Comparator.comparing(SupportedInitiative::number))
                        .toList());
    }
}
