package org.ayumi.admin.rollover;

import java.util.List;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.report.PlanProgress;
import org.jspecify.annotations.Nullable;

/** A plan of the former year and what becomes of it. */
public record RolloverItem(
        RolledPlan plan,
        RolloverOutcome outcome,
        @Nullable ReportPeriod lastPeriod,
        @Nullable PlanProgress lastStatus,
        List<Dropped> droppedInitiatives,
        @Nullable Successor rolledOverTo) {

    /** The plan. */
    public record RolledPlan(String id, String title, boolean priority, boolean sample, PlanDepartment department) {}

    /** An initiative the next year does not have. */
    public record Dropped(String title) {}

    /** The plan that goes on with it. */
    public record Successor(String id) {}
}
