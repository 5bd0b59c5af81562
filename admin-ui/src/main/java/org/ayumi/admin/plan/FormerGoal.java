package org.ayumi.admin.plan;

import java.util.List;
import org.ayumi.admin.strategy.OriginalTarget;
import org.ayumi.admin.strategy.TargetChange;
import org.jspecify.annotations.Nullable;

/** The former year's goal a goal goes on with: its target, and what that was. */
public record FormerGoal(String printed, @Nullable OriginalTarget original, List<TargetChange> changes) {}
