package org.ayumi.admin.plan;

import java.util.List;
import org.ayumi.admin.strategy.AimName;
import org.ayumi.admin.strategy.Comparison;
import org.jspecify.annotations.Nullable;

/** The words of a plan as they are sent. */
public record PlanContent(
        String title,
        List<Integer> aims,
        List<String> initiativeIds,
        List<Goal> goals,
        List<PlanMilestone> milestones,
        @Nullable String responsiblePost,
        @Nullable Integer budget,
        boolean confirmationRequired) {

    /** A goal; one the plan has already keeps its id. */
    public record Goal(
            @Nullable String id,
            String label,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit) {}

    /** Nothing yet. */
    public static final PlanContent EMPTY =
            new PlanContent("", List.of(), List.of(), List.of(), List.of(), null, null, false);

    /** The words a plan has. */
    public static PlanContent of(Plan plan) {
        return new PlanContent(
                plan.title(),
                plan.aims().stream().map(AimName::number).toList(),
                plan.initiatives().stream().map(SupportedInitiative::id).toList(),
                plan.goals().stream()
                        .map(goal -> new Goal(goal.id(), goal.label(), goal.comparison(), goal.target(), goal.unit()))
                        .toList(),
                plan.milestones(),
                plan.responsiblePost(),
                plan.budget(),
                plan.confirmationRequired());
    }
}
