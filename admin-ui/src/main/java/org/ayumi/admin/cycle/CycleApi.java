package org.ayumi.admin.cycle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.admin.api.AyumiBackend;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reporting cycles, as the signed-in person may read and change them. */
@Component
public class CycleApi {

    private static final int PAGE = 100;

    private final AyumiBackend backend;

    CycleApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** The year's page; without a cycle while none is open. */
    public CyclePage getPage(int fiscalYear) {
        var answer = backend.retrieveWhole("cycle/cycle", Map.of("fiscalYear", fiscalYear), PageAnswer.class);
        return answer.page();
    }

    /** What a department has to report in the year, period by period; empty where it has no accepted plan. */
    public List<OwnPeriod> listOwn(int fiscalYear, CycleDepartment department) {
        Map<ReportPeriod, OwnPeriod> own = new EnumMap<>(ReportPeriod.class);
        String after = null;
        do {
            Map<String, Object> variables =
                    new HashMap<>(Map.of("fiscalYear", fiscalYear, "department", department.code(), "first", PAGE));
            if (after != null) {
                variables.put("after", after);
            }
            var plans = backend.retrieve("cycle/own", variables, "actionPlans", OwnPlans.class);
            if (plans == null) {
                break;
            }
            plans.periods().forEach(period -> own.merge(period.period(), period.of(department), CycleApi::plus));
            after = plans.next();
        } while (after != null);
        return new ArrayList<>(own.values());
    }

    private static OwnPeriod plus(OwnPeriod one, OwnPeriod other) {
        return new OwnPeriod(
                one.department(), one.period(), one.dueOn(), one.figures().plus(other.figures()));
    }

    /** Sends the change; what is to be put right, or who was faster, is part of the answer. */
    public CycleAnswer save(CycleInput input) {
        return switch (input) {
            case CycleInput.Open _ -> save("cycle/open", "openMonitoringCycle", input);
            case CycleInput.Extend _ -> save("cycle/extend", "extendReporting", input);
            case CycleInput.Reopen _ -> save("cycle/reopen", "reopenReporting", input);
            case CycleInput.ChangeDueDate _ -> save("cycle/change-due-date", "changeDueDate", input);
        };
    }

    private CycleAnswer save(String document, String field, CycleInput input) {
        return backend.change(document, field, input, CycleAnswer.class);
    }

    record PageAnswer(
            @Nullable Person viewer,
            @Nullable List<CycleDepartment> departments,
            @Nullable Cycle monitoringCycle,
            @Nullable Trend quarters,
            @Nullable Trend halves) {

        CyclePage page() {
            Map<ReportPeriod, PeriodFigures> figures = new EnumMap<>(ReportPeriod.class);
            Stream.of(quarters, halves).forEach(trend -> {
                if (trend != null) {
                    trend.trend()
                            .forEach(point ->
                                    figures.put(point.period(), point.summary().figures()));
                }
            });
            var person = viewer == null ? new Person(List.of(), List.of()) : viewer;
            return new CyclePage(
                    person.permissions().contains("MANAGE_CYCLES"),
                    person.departments(),
                    departments == null ? List.of() : departments,
                    monitoringCycle,
                    figures,
                    quarters != null && quarters.hasSample());
        }
    }

    record Person(List<CycleDepartment> departments, List<String> permissions) {}

    record Trend(List<Point> trend, @Nullable List<Plan> plans) {

        boolean hasSample() {
            return plans != null && plans.stream().anyMatch(Plan::sample);
        }
    }

    record Plan(boolean sample) {}

    record Point(ReportPeriod period, Summary summary) {}

    record Summary(Count plans, Count reported, Count overdue, Count returned) {

        PeriodFigures figures() {
            return new PeriodFigures(plans.count(), reported.count(), overdue.count(), returned.count());
        }
    }

    record Count(int count) {}
}
