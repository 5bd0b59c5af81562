package org.ayumi.admin.plan;

import org.ayumi.admin.strategy.Comparison;
import org.jspecify.annotations.Nullable;

/** What is sent to change a plan; every kind but the first names the version it was written against. */
public sealed interface PlanInput {

    /** A new plan. */
    record Create(int fiscalYear, String department, PlanContent content) implements PlanInput {}

    /** New words. */
    record Edit(String actionPlanId, PlanContent content, int expectedVersion) implements PlanInput {}

    /** The head's confirmation, by post. */
    record Confirm(String actionPlanId, String post, int expectedVersion) implements PlanInput {}

    /** Hands it in. */
    record Submit(String actionPlanId, int expectedVersion) implements PlanInput {}

    /** Accepts it. */
    record Accept(String actionPlanId, @Nullable String comment, int expectedVersion) implements PlanInput {}

    /** Returns it. */
    record Return(String actionPlanId, String comment, int expectedVersion) implements PlanInput {}

    /** Makes it a priority plan, or no longer one. */
    record SetPriority(String actionPlanId, boolean priority, int expectedVersion) implements PlanInput {}

    /** Another department. */
    record Move(String actionPlanId, String department, String reason, int expectedVersion) implements PlanInput {}

    /** A new target of a goal. */
    record ChangeGoal(
            String goalId,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit,
            String reason,
            int expectedVersion)
            implements PlanInput {}
}
