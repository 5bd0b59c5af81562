package org.ayumi.plan.graphql;

import java.util.List;
import org.ayumi.common.UserError;
import org.ayumi.graphql.Conflict;
import org.ayumi.plan.PlanResult;
import org.ayumi.security.Person;
import org.jspecify.annotations.Nullable;

/** The fields of {@code ActionPlanPayload}. */
record ActionPlanPayload(
        @Nullable ActionPlanView actionPlan,
        List<UserError> userErrors,
        @Nullable Conflict conflict) {

    static ActionPlanPayload of(PlanResult result, Person person) {
        return switch (result) {
            case PlanResult.Changed changed ->
                new ActionPlanPayload(new ActionPlanView(changed.document(), person), List.of(), null);
            case PlanResult.Rejected rejected ->
                new ActionPlanPayload(
                        rejected.document() == null ? null : new ActionPlanView(rejected.document(), person),
                        rejected.errors(),
                        null);
            case PlanResult.Conflicted conflicted ->
                new ActionPlanPayload(
                        new ActionPlanView(conflicted.document(), person),
                        List.of(conflicted.error()),
                        Conflict.of(conflicted.document().plan().version(), conflicted.last()));
        };
    }
}
