package org.ayumi.admin.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.plan.PlanDepartment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a year's plans stand, as everyone may read it who reads accepted plans. */
@Component
public class MonitoringApi {

    private final AyumiBackend backend;

    MonitoringApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** The figures from a viewpoint, who asks, and what else their sentences name. */
    public MonitoringPage getPage(Viewpoint viewpoint) {
        var variables = variables(viewpoint.fiscalYear(), viewpoint.asOf() == null ? null : viewpoint.moment());
        variables.put("period", viewpoint.period().name());
        var page = backend.retrieveWhole("monitoring/monitoring", variables, MonitoringPage.class);
        if (page.monitoring() == null) {
            throw BackendException.failed("No figures of " + viewpoint, null);
        }
        return page;
    }

    /** Every department over all periods of a year, as on a day; null for now. */
    public MonitoringYear getYear(int fiscalYear, @Nullable LocalDate asOf) {
        var variables = variables(fiscalYear, new Viewpoint(fiscalYear, ReportPeriod.Q4, asOf).moment());
        return backend.retrieveWhole("monitoring/year", variables, MonitoringYear.class);
    }

    /** The figures of the newest ended quarter; empty where the year has no priority plan. */
    public Optional<Glance> findGlance(int fiscalYear, LocalDate today) {
        var variables = variables(fiscalYear, null);
        variables.put("period", Viewpoint.newest(fiscalYear, true, today).name());
        return Optional.ofNullable(backend.retrieve("monitoring/glance", variables, "monitoring", Glance.class))
                .filter(glance -> !glance.summary().plans().isEmpty());
    }

    /** A department's sheet; NOT_FOUND where there is no such department and no plan of it. */
    public DepartmentSheet getSheet(int fiscalYear, String department) {
        var variables = variables(fiscalYear, null);
        variables.put("department", department);
        var answer = backend.retrieveWhole("monitoring/sheet", variables, SheetAnswer.class);
        List<SheetPlan> plans = new ArrayList<>(answer.found());
        for (String after = answer.next(); after != null; after = answer.next()) {
            variables.put("after", after);
            answer = backend.retrieveWhole("monitoring/sheet", variables, SheetAnswer.class);
            plans.addAll(answer.found());
        }
        var named = answer.named(department)
                .or(() -> plans.stream().map(SheetPlan::department).findFirst())
                .orElseThrow(() -> BackendException.notFound("department " + department));
        return new DepartmentSheet(named, answer.standings(department), plans);
    }

    private static Map<String, Object> variables(int fiscalYear, @Nullable String moment) {
        Map<String, Object> variables = new HashMap<>(Map.of("fiscalYear", fiscalYear));
        if (moment != null) {
            variables.put("asOf", moment);
        }
        return variables;
    }

    record SheetAnswer(
            @Nullable List<PlanDepartment> departments,
            @Nullable Plans actionPlans,
            @Nullable Standings monitoring) {

        List<SheetPlan> found() {
            return actionPlans == null
                    ? List.of()
                    : actionPlans.edges().stream().map(Edge::node).toList();
        }

        @Nullable String next() {
            return actionPlans != null && actionPlans.pageInfo().hasNextPage()
                    ? actionPlans.pageInfo().endCursor()
                    : null;
        }

        Optional<PlanDepartment> named(String code) {
            return departments == null
                    ? Optional.empty()
                    : departments.stream()
                            .filter(its -> its.code().equals(code))
                            .findFirst();
        }

        List<MonitoredPlan> standings(String code) {
            return monitoring == null
                    ? List.of()
                    : monitoring.plans().stream()
                            .filter(plan -> plan.department().code().equals(code))
                            .toList();
        }
    }

    record Plans(PageInfo pageInfo, List<Edge> edges) {}

    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    record Edge(SheetPlan node) {}

    record Standings(List<MonitoredPlan> plans) {}
}
