package org.ayumi.admin.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.report.Blocker;
import org.jspecify.annotations.Nullable;

/**
 * The figures, who reads them, and what else their sentences name.
 *
 * @param monitoringCycle null while no cycle is open for the year
 * @param strategy the year's strategy, which knows who leads an initiative; null where there is none
 */
public record MonitoringPage(
        @Nullable Reader viewer,
        @Nullable Cycle monitoringCycle,
        @Nullable Monitoring monitoring,
        @Nullable Leads strategy) {

    /** The signed-in person. */
    public record Reader(List<PlanDepartment> departments, List<String> permissions) {}

    /** The year's cycle. */
    public record Cycle(List<Due> periods) {}

    /** When a period's reports are due, and whether that is over for all who have no more time. */
    public record Due(ReportPeriod period, LocalDate dueOn, boolean locked) {}

    /** The year's initiatives. */
    public record Leads(List<Lead> initiatives) {}

    /** Who leads an initiative. */
    public record Lead(String id, LedBy leadDepartment) {}

    /** The department that leads it. */
    public record LedBy(String code, String name) {}

    /** The figures. */
    public Monitoring figures() {
        return Objects.requireNonNull(monitoring, "figures");
    }

    /** Whether the year has any accepted plan. */
    public boolean hasPlans() {
        return !figures().plans().isEmpty();
    }

    /** When reports of a period are due; empty while no cycle is open. */
    public Optional<Due> due(ReportPeriod period) {
        return monitoringCycle == null
                ? Optional.empty()
                : monitoringCycle.periods().stream()
                        .filter(each -> each.period() == period)
                        .findFirst();
    }

    /** Whether the person reads every report of a department, also what is not accepted yet. */
    public boolean readsReportsOf(String department) {
        return viewer != null
                && (viewer.permissions().contains("READ_ALL_PLANS")
                        || viewer.departments().stream()
                                .anyMatch(own -> own.code().equals(department)));
    }

    /** The department whose move it is: the plan's, the initiative's lead; empty for a system. */
    public Optional<PlanDepartment> responsible(Blocker blocker) {
        return switch (blocker.kind()) {
            case PLAN -> figures().findPlan(blocker.id()).map(MonitoredPlan::department);
            case INITIATIVE ->
                strategy == null
                        ? Optional.empty()
                        : strategy.initiatives().stream()
                                .filter(lead -> lead.id().equals(blocker.id()))
                                .map(Lead::leadDepartment)
                                .map(led -> new PlanDepartment(led.code(), led.name()))
                                .findFirst();
            case SYSTEM -> Optional.empty();
        };
    }
}
