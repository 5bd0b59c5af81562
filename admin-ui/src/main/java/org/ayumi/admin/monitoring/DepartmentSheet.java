package org.ayumi.admin.monitoring;

import java.util.List;
import java.util.Optional;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.PlanStatus;

/**
 * Everything a department's printed sheet tells.
 *
 * @param standings how its accepted plans stood by the figures, which everyone reads
 * @param plans its plans the reader may read, with the reports they may read
 */
public record DepartmentSheet(PlanDepartment department, List<MonitoredPlan> standings, List<SheetPlan> plans) {

    /** The plans the figures count. */
    public List<SheetPlan> accepted() {
        return plans.stream()
                .filter(plan -> plan.status() == PlanStatus.ACCEPTED)
                .toList();
    }

    /** The plans that are not accepted yet. */
    public List<SheetPlan> others() {
        return plans.stream()
                .filter(plan -> plan.status() != PlanStatus.ACCEPTED)
                .toList();
    }

    /** How a plan stood for a period by the figures. */
    public Optional<PlanPoint> point(SheetPlan plan, ReportPeriod period) {
        return standing(plan).flatMap(standing -> standing.at(period));
    }

    /** The periods a plan reports for: of both kinds where it changed its kind during the year. */
    public List<ReportPeriod> periods(SheetPlan plan) {
        return standing(plan)
                .map(standing ->
                        standing.points().stream().map(PlanPoint::period).toList())
                .orElseGet(() -> ReportPeriod.list(plan.priority()));
    }

    private Optional<MonitoredPlan> standing(SheetPlan plan) {
        return standings.stream()
                .filter(standing -> standing.planId().equals(plan.id()))
                .findFirst();
    }

    /** Whether any of it is made up (見本). */
    public boolean sample() {
        return plans.stream().anyMatch(SheetPlan::sample);
    }
}
