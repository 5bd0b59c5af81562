package org.ayumi.plan.graphql;

import java.util.List;
import java.util.Set;
import org.ayumi.graphql.FollowedNode;
import org.ayumi.graphql.FollowedNodes;
import org.ayumi.graphql.GlobalId;
import org.ayumi.plan.PlanId;
import org.ayumi.plan.PlanService;
import org.springframework.stereotype.Component;

/** Action plans as they are followed: the plan's own section, without its reports. */
@Component
class FollowedPlans implements FollowedNodes {

    private final PlanService plans;

    FollowedPlans(PlanService plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return ActionPlanView.TYPE;
    }

    @Override
    public List<FollowedNode> list(Set<String> keys) {
        var ids = keys.stream().flatMap(key -> PlanId.parse(key).stream()).toList();
        return plans.list(ids).stream()
                .map(document -> FollowedNode.section(
                        new GlobalId(ActionPlanView.TYPE, document.id().value()),
                        document,
                        document.section(),
                        document.plan().version()))
                .toList();
    }
}
