package org.ayumi.plan.graphql;

import org.ayumi.plan.PlanInput;
import org.ayumi.plan.PlanMoving;
import org.ayumi.plan.PlanResult;
import org.ayumi.plan.PlanReviewing;
import org.ayumi.plan.PlanWriting;
import org.ayumi.plan.graphql.PlanInputs.AcceptActionPlanInput;
import org.ayumi.plan.graphql.PlanInputs.ChangePlanGoalInput;
import org.ayumi.plan.graphql.PlanInputs.ConfirmActionPlanInput;
import org.ayumi.plan.graphql.PlanInputs.CreateActionPlanInput;
import org.ayumi.plan.graphql.PlanInputs.EditActionPlanInput;
import org.ayumi.plan.graphql.PlanInputs.MoveActionPlanInput;
import org.ayumi.plan.graphql.PlanInputs.ReturnActionPlanInput;
import org.ayumi.plan.graphql.PlanInputs.SetPlanPriorityInput;
import org.ayumi.plan.graphql.PlanInputs.SubmitActionPlanInput;
import org.ayumi.security.CurrentPerson;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class PlanChangeController {

    private final PlanWriting writing;
    private final PlanReviewing reviewing;
    private final PlanMoving moving;
    private final CurrentPerson currentPerson;

    PlanChangeController(PlanWriting writing, PlanReviewing reviewing, PlanMoving moving, CurrentPerson currentPerson) {
        this.writing = writing;
        this.reviewing = reviewing;
        this.moving = moving;
        this.currentPerson = currentPerson;
    }

    @MutationMapping
    ActionPlanPayload createActionPlan(@Argument CreateActionPlanInput input) {
        return payload(writing.create(new PlanInput.Create(
                input.fiscalYear(), input.department(), input.content().words())));
    }

    @MutationMapping
    ActionPlanPayload editActionPlan(@Argument EditActionPlanInput input) {
        return payload(writing.edit(new PlanInput.Edit(
                PlanInputs.plan(input.actionPlanId()), input.content().words(), input.expectedVersion())));
    }

    @MutationMapping
    ActionPlanPayload confirmActionPlan(@Argument ConfirmActionPlanInput input) {
        return payload(writing.confirm(
                new PlanInput.Confirm(PlanInputs.plan(input.actionPlanId()), input.post(), input.expectedVersion())));
    }

    @MutationMapping
    ActionPlanPayload submitActionPlan(@Argument SubmitActionPlanInput input) {
        return payload(
                writing.submit(new PlanInput.Submit(PlanInputs.plan(input.actionPlanId()), input.expectedVersion())));
    }

    @MutationMapping
    ActionPlanPayload acceptActionPlan(@Argument AcceptActionPlanInput input) {
        return payload(reviewing.accept(
                new PlanInput.Accept(PlanInputs.plan(input.actionPlanId()), input.comment(), input.expectedVersion())));
    }

    @MutationMapping
    ActionPlanPayload returnActionPlan(@Argument ReturnActionPlanInput input) {
        return payload(reviewing.giveBack(
                new PlanInput.Return(PlanInputs.plan(input.actionPlanId()), input.comment(), input.expectedVersion())));
    }

    @MutationMapping
    ActionPlanPayload setPlanPriority(@Argument SetPlanPriorityInput input) {
        return payload(reviewing.setPriority(new PlanInput.SetPriority(
                PlanInputs.plan(input.actionPlanId()), input.priority(), input.expectedVersion())));
    }

    @MutationMapping
    ActionPlanPayload moveActionPlan(@Argument MoveActionPlanInput input) {
        return payload(moving.move(new PlanInput.Move(
                PlanInputs.plan(input.actionPlanId()), input.department(), input.reason(), input.expectedVersion())));
    }

    @MutationMapping
    ActionPlanPayload changePlanGoal(@Argument ChangePlanGoalInput input) {
        return payload(writing.changeGoal(new PlanInput.ChangeGoal(
                PlanInputs.goal(input.goalId()),
                input.comparison(),
                input.target(),
                input.unit(),
                input.reason(),
                input.expectedVersion())));
    }

    private ActionPlanPayload payload(PlanResult result) {
        return ActionPlanPayload.of(result, currentPerson.get());
    }
}
