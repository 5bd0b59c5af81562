package org.ayumi.plan.graphql;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.graphql.FollowedNode;
import org.ayumi.graphql.GlobalId;
import org.ayumi.plan.PlanVersion;

/** A year's plans and their due dates as a whole; its components answer the fields of {@code ActionPlanYear}. */
record ActionPlanYearView(FiscalYear fiscalYear, List<PlanVersion> plans, Optional<MonitoringCycle> cycle) {

    static final String TYPE = "ActionPlanYear";

    private GlobalId globalId() {
        return new GlobalId(TYPE, fiscalYear.toString());
    }

    public String id() {
        return globalId().encode();
    }

    /** The versions of all of them together, which grows with every change of any. */
    public int version() {
        return plans.stream().mapToInt(PlanVersion::version).sum()
                + cycle.map(its -> its.stamp().version()).orElse(0);
    }

    List<FollowedNode> followed() {
        int version = version();
        return Stream.concat(
                        plans.stream()
                                .map(plan ->
                                        FollowedNode.among(globalId(), plan.id().value(), plan.version(), version)),
                        cycle.stream()
                                .map(its -> FollowedNode.among(
                                        globalId(), its.logName(), its.stamp().version(), version)))
                .toList();
    }
}
