package org.ayumi.plan.graphql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.CycleService;
import org.ayumi.graphql.FollowedNode;
import org.ayumi.graphql.FollowedNodes;
import org.ayumi.graphql.Nodes;
import org.ayumi.plan.PlanService;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** A year's plans as a whole, for pages that show figures of many: read in two commands, without any words. */
@Controller
class ActionPlanYears implements Nodes, FollowedNodes {

    private final PlanService plans;
    private final CycleService cycles;

    ActionPlanYears(PlanService plans, CycleService cycles) {
        this.plans = plans;
        this.cycles = cycles;
    }

    @QueryMapping
    ActionPlanYearView actionPlanYear(@Argument FiscalYear fiscalYear) {
        return new ActionPlanYearView(fiscalYear, plans.listVersions(fiscalYear), cycles.find(fiscalYear));
    }

    @Override
    public String type() {
        return ActionPlanYearView.TYPE;
    }

    @Override
    public Optional<ActionPlanYearView> find(String key) {
        return FiscalYear.find(key).map(this::actionPlanYear);
    }

    @Override
    public List<FollowedNode> list(Set<String> keys) {
        return keys.stream()
                .flatMap(key -> find(key).stream())
                .flatMap(year -> year.followed().stream())
                .toList();
    }
}
