package org.ayumi.plan;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.ayumi.common.Required;
import org.ayumi.strategy.InitiativeAim;
import org.jspecify.annotations.Nullable;

/**
 * The words of an action plan; those of a draft may be incomplete.
 *
 * @param title its title
 * @param aims the aims it serves
 * @param initiatives the year's initiatives it supports
 * @param goals its goals, in order
 * @param milestones its milestones, in the order written
 * @param responsiblePost section and post (係・職), never a person
 * @param budget in thousands of yen (千円)
 * @param confirmationRequired whether the department wants its head's confirmation before it is submitted
 */
public record PlanContent(
        String title,
        List<InitiativeAim> aims,
        List<SupportedInitiative> initiatives,
        List<Goal> goals,
        List<Milestone> milestones,
        @Nullable String responsiblePost,
        @Nullable Integer budget,
        boolean confirmationRequired) {

    /** Copies the lists; refuses a blank title and a budget below zero. */
    public PlanContent {
        Required.text(title, "plan.title");
        aims = Required.list(aims);
        initiatives = Required.list(initiatives);
        goals = Required.list(goals);
        milestones = Required.list(milestones);
        if (budget != null && budget < 0) {
            throw new IllegalArgumentException("plan.budget must be 0 or more");
        }
    }

    /** The same, with aims and initiatives in the order of other words that name the same ones. */
    PlanContent inOrderOf(PlanContent words) {
        return new PlanContent(
                title,
                Set.copyOf(aims).equals(Set.copyOf(words.aims)) ? words.aims : aims,
                Set.copyOf(initiatives).equals(Set.copyOf(words.initiatives)) ? words.initiatives : initiatives,
                goals,
                milestones,
                responsiblePost,
                budget,
                confirmationRequired);
    }

    PlanContent mapGoals(UnaryOperator<Goal> change) {
        return new PlanContent(
                title,
                aims,
                initiatives,
                goals.stream().map(change).toList(),
                milestones,
                responsiblePost,
                budget,
                confirmationRequired);
    }
}
