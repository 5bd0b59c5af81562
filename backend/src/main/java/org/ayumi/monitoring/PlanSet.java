package org.ayumi.monitoring;

import java.util.List;
import org.ayumi.graphql.GlobalId;
import org.ayumi.plan.PlanId;

/**
 * Plans a figure was computed from.
 *
 * @param plans their ids, in order
 */
public record PlanSet(List<PlanId> plans) {

    static PlanSet of(List<Standing> standings) {
        return new PlanSet(
                standings.stream().map(standing -> standing.document().id()).toList());
    }

    /** How many. */
    public int count() {
        return plans.size();
    }

    /** Their global ids. */
    public List<String> planIds() {
        return plans.stream().map(PlanSet::global).toList();
    }

    static String global(PlanId plan) {
        return new GlobalId("ActionPlan", plan.value()).encode();
    }
}
