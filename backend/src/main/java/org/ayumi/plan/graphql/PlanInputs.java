package org.ayumi.plan.graphql;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.GlobalId;
import org.ayumi.measure.Comparison;
import org.ayumi.plan.PlanInput;
import org.jspecify.annotations.Nullable;

/** The input types of plans, field by field. */
final class PlanInputs {

    private PlanInputs() {}

    record ActionPlanContentInput(
            String title,
            List<Integer> aims,
            List<String> initiativeIds,
            List<PlanGoalInput> goals,
            List<PlanMilestoneInput> milestones,
            @Nullable String responsiblePost,
            @Nullable Integer budget,
            boolean confirmationRequired) {

        PlanInput.Content words() {
            return new PlanInput.Content(
                    title,
                    aims,
                    initiativeIds.stream().map(id -> key("Initiative", id)).toList(),
                    goals.stream().map(PlanGoalInput::words).toList(),
                    milestones.stream()
                            .map(each -> new PlanInput.MilestoneText(each.quarter, each.text))
                            .toList(),
                    responsiblePost,
                    budget,
                    confirmationRequired);
        }
    }

    record PlanGoalInput(
            @Nullable String id,
            String label,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit) {

        private PlanInput.GoalText words() {
            return new PlanInput.GoalText(id == null ? null : goal(id), label, comparison, target, unit);
        }
    }

    record PlanMilestoneInput(int quarter, String text) {}

    record CreateActionPlanInput(FiscalYear fiscalYear, String department, ActionPlanContentInput content) {}

    record EditActionPlanInput(String actionPlanId, ActionPlanContentInput content, int expectedVersion) {}

    record ConfirmActionPlanInput(String actionPlanId, String post, int expectedVersion) {}

    record SubmitActionPlanInput(String actionPlanId, int expectedVersion) {}

    record AcceptActionPlanInput(
            String actionPlanId, @Nullable String comment, int expectedVersion) {}

    record ReturnActionPlanInput(String actionPlanId, String comment, int expectedVersion) {}

    record SetPlanPriorityInput(String actionPlanId, boolean priority, int expectedVersion) {}

    record MoveActionPlanInput(String actionPlanId, String department, String reason, int expectedVersion) {}

    record ChangePlanGoalInput(
            String goalId,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit,
            String reason,
            int expectedVersion) {}

    static String plan(String id) {
        return key(ActionPlanView.TYPE, id);
    }

    static String goal(String id) {
        return key(PlanGoalView.TYPE, id);
    }

    static String file(String id) {
        return key("File", id);
    }

    /** The key of an id of that type; of anything else an empty one, which names nothing. */
    private static String key(String type, String id) {
        return GlobalId.keyOf(type, id).orElse("");
    }
}
