package org.ayumi.plan.graphql;

import java.util.Optional;
import org.ayumi.graphql.Nodes;
import org.ayumi.plan.GoalId;
import org.ayumi.plan.PlanService;
import org.springframework.stereotype.Component;

/** Goals of action plans by global id. */
@Component
class PlanGoalNodes implements Nodes {

    private final PlanService plans;

    PlanGoalNodes(PlanService plans) {
        this.plans = plans;
    }

    @Override
    public String type() {
        return PlanGoalView.TYPE;
    }

    @Override
    public Optional<PlanGoalView> find(String key) {
        return GoalId.parse(key)
                .flatMap(id -> plans.find(id.plan())
                        .flatMap(
                                document -> document.plan().findGoal(id).map(goal -> PlanGoalView.in(document, goal))));
    }
}
