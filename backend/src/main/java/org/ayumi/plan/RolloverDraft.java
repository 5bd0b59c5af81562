package org.ayumi.plan;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.measure.FigureText;
import org.ayumi.strategy.Baseline;
import org.jspecify.annotations.Nullable;

/** Makes the draft a plan goes on as: the same words, the goals as they stand with last year's result beside them. */
final class RolloverDraft {

    private RolloverDraft() {}

    static ActionPlan of(Rollover.Item item, FiscalYear to, PlanDepartment owner, int number) {
        var former = item.document();
        var plan = former.plan();
        var id = PlanId.of(to, owner.code(), number);
        var words = plan.content();
        var content = new PlanContent(
                words.title(),
                words.aims(),
                item.kept(),
                words.goals().stream().map(goal -> goal(goal, id, former)).toList(),
                words.milestones(),
                words.responsiblePost(),
                // A budget is granted for a year.
                null,
                words.confirmationRequired());
        var draft = new ActionPlan(
                id,
                1,
                to,
                owner,
                PlanStatus.DRAFT,
                plan.priority(),
                plan.sample(),
                content,
                plan.lastGoal(),
                null,
                null);
        return draft.withLineage(new PlanLineage(plan.id(), item.dropped(), List.of()));
    }

    private static Goal goal(Goal goal, PlanId plan, PlanDocument former) {
        return new Goal(
                GoalId.of(plan, goal.id().number()),
                goal.label(),
                goal.target(),
                List.of(),
                new GoalOrigin(goal.id(), baseline(goal, former)));
    }

    /** The last accepted result, where it is a number; a judgement in words is none to compare with. */
    private static @Nullable Baseline baseline(Goal goal, PlanDocument former) {
        var actual = former.findActual(goal.id()).orElse(null);
        if (actual == null) {
            return null;
        }
        var value = actual.value();
        var source = actual.source();
        if (value == null || source == null) {
            return null;
        }
        var printed = actual.printed();
        return new Baseline(
                former.plan().fiscalYear(),
                value,
                printed == null ? FigureText.of(value, goal.target().unit()) : printed,
                source);
    }
}
