package org.ayumi.plan;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.measure.Comparison;
import org.jspecify.annotations.Nullable;

/** What people enter about plans, as it arrives: unchecked. Ids are keys, empty ones where they named nothing. */
public sealed interface PlanInput {

    /** The words of a plan. */
    record Content(
            String title,
            List<Integer> aims,
            List<String> initiativeIds,
            List<GoalText> goals,
            List<MilestoneText> milestones,
            @Nullable String responsiblePost,
            @Nullable Integer budget,
            boolean confirmationRequired) {}

    /** A goal; without id a new one. */
    record GoalText(
            @Nullable String id,
            String label,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit) {}

    /** A milestone. */
    record MilestoneText(int quarter, String text) {}

    /** A new plan. */
    record Create(FiscalYear fiscalYear, String department, Content content) implements PlanInput {}

    /** A change of a plan that exists. */
    sealed interface Change extends PlanInput {
        /** The plan's id. */
        String planId();

        /** The plan's version the input was written against. */
        int expectedVersion();
    }

    /** New words. */
    record Edit(String planId, Content content, int expectedVersion) implements Change, PlanPart {}

    /** The head's confirmation. */
    record Confirm(String planId, String post, int expectedVersion) implements Change {}

    /** A plan to be reviewed. */
    record Submit(String planId, int expectedVersion) implements Change {}

    /** A plan to accept. */
    record Accept(String planId, @Nullable String comment, int expectedVersion) implements Change {}

    /** A plan to return. */
    record Return(String planId, String comment, int expectedVersion) implements Change {}

    /** A plan's priority. */
    record SetPriority(String planId, boolean priority, int expectedVersion) implements Change, PlanPart {}

    /** Another department for a plan. */
    record Move(String planId, String department, String reason, int expectedVersion) implements Change {}

    /** A new target of a goal. */
    record ChangeGoal(
            String goalId,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit,
            String reason,
            int expectedVersion)
            implements Change, PlanPart {
        @Override
        public String planId() {
            return GoalId.parse(goalId).map(goal -> goal.plan().value()).orElse("");
        }
    }
}
