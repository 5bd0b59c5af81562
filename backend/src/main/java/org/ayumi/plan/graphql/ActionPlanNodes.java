package org.ayumi.plan.graphql;

import java.util.Optional;
import org.ayumi.graphql.Nodes;
import org.ayumi.plan.PlanId;
import org.ayumi.plan.PlanService;
import org.ayumi.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** Action plans by global id. */
@Component
class ActionPlanNodes implements Nodes {

    private final PlanService plans;
    private final CurrentPerson currentPerson;

    ActionPlanNodes(PlanService plans, CurrentPerson currentPerson) {
        this.plans = plans;
        this.currentPerson = currentPerson;
    }

    @Override
    public String type() {
        return ActionPlanView.TYPE;
    }

    @Override
    public Optional<ActionPlanView> find(String key) {
        return PlanId.parse(key)
                .flatMap(plans::find)
                .map(document -> new ActionPlanView(document, currentPerson.get()));
    }
}
