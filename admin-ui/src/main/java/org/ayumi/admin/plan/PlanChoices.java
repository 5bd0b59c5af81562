package org.ayumi.admin.plan;

import java.util.List;
import org.ayumi.admin.strategy.AimName;

/** What a plan may point to: the vision's aims, and the year's initiatives. */
public record PlanChoices(List<AimName> aims, List<SupportedInitiative> initiatives) {}
