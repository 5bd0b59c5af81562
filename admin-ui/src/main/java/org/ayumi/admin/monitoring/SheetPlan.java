package org.ayumi.admin.monitoring;

import java.util.List;
import java.util.Optional;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.PlanGoal;
import org.ayumi.admin.plan.PlanStatus;
import org.ayumi.admin.report.PlanReport;
import org.jspecify.annotations.Nullable;

/** A plan on its department's sheet. */
public record SheetPlan(
        String id,
        String title,
        boolean priority,
        boolean sample,
        PlanStatus status,
        @Nullable String responsiblePost,
        PlanDepartment department,
        List<PlanGoal> goals,
        List<PlanReport> reports) {

    /** Its report for a period, where the reader may read it. */
    public Optional<PlanReport> report(ReportPeriod period) {
        return reports.stream().filter(report -> report.period() == period).findFirst();
    }
}
