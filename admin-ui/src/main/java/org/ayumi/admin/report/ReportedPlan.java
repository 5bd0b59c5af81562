package org.ayumi.admin.report;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.plan.PlanDepartment;
import org.jspecify.annotations.Nullable;

/** A plan with its periods and their reports; without periods while no cycle is open, or the plan is not accepted. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename", defaultImpl = Void.class)
@JsonTypeName("ActionPlan")
public record ReportedPlan(
        String id,
        int version,
        int fiscalYear,
        String title,
        boolean priority,
        boolean sample,
        PlanDepartment department,
        List<ReportedGoal> goals,
        List<ReportingPeriod> reportingPeriods) {

    /** A period of the plan by its name. */
    public Optional<ReportingPeriod> find(ReportPeriod period) {
        return reportingPeriods.stream().filter(its -> its.period() == period).findFirst();
    }

    /** The goal of this id; null where the plan has none, or no longer. */
    public @Nullable ReportedGoal goal(String goalId) {
        return goals.stream()
                .filter(goal -> goal.id().equals(goalId))
                .findFirst()
                .orElse(null);
    }
}
