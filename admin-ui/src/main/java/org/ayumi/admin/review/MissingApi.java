package org.ayumi.admin.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.cycle.Cycle;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.report.PlanProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reports that have not come in. */
@Component
public class MissingApi {

    private final AyumiBackend backend;

    MissingApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** Those of the period asked for; else those of the last period that has ended by this day, for each plan. */
    public MissingReports list(int fiscalYear, ReviewFilter filter, LocalDate today) {
        var answer = backend.retrieveWhole("review/missing", Map.of("fiscalYear", fiscalYear), Answer.class);
        var cycle = answer.monitoringCycle();
        if (cycle == null) {
            return new MissingReports(List.of());
        }
        return new MissingReports(answer.plans()
                .filter(plan ->
                        filter.department() == null || plan.department().code().equals(filter.department()))
                .flatMap(plan -> missing(plan, cycle, filter.period(), today).stream())
                .sorted(Comparator.comparing(report -> !report.overdue()))
                .toList());
    }

    private static Optional<MissingReport> missing(
            Plan plan, Cycle cycle, @Nullable ReportPeriod wanted, LocalDate today) {
        return plan.points().stream()
                // What it reported before it became, or ceased to be, a priority plan is no longer asked for.
                .filter(point -> point.period().isForPriority() == plan.priority())
                .filter(point -> wanted == null ? ended(cycle, point, today) : point.period() == wanted)
                .reduce((_, later) -> later)
                .filter(point -> point.status() == null)
                .map(point -> new MissingReport(
                        plan.name(),
                        point.period(),
                        cycle.get(point.period()).lastDayOf(plan.department().code()),
                        point.overdue(),
                        point.returned()));
    }

    private static boolean ended(Cycle cycle, Point point, LocalDate today) {
        return cycle.get(point.period()).endsOn().isBefore(today);
    }

    record Answer(@Nullable Cycle monitoringCycle, @Nullable Monitoring monitoring) {

        Stream<Plan> plans() {
            return monitoring == null ? Stream.of() : monitoring.plans().stream();
        }
    }

    record Monitoring(List<Plan> plans) {}

    record Plan(
            String planId,
            String title,
            boolean priority,
            boolean sample,
            ReviewDepartment department,
            List<Point> points) {

        PlanName name() {
            return new PlanName(planId, title, priority, sample, department);
        }
    }

    record Point(ReportPeriod period, @Nullable PlanProgress status, boolean overdue, boolean returned) {}
}
