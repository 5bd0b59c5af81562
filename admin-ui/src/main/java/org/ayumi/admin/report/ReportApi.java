package org.ayumi.admin.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.PlanPerson;
import org.ayumi.admin.plan.SupportedInitiative;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Departments' reports, as the signed-in person may read and write them. */
@Component
public class ReportApi {

    private static final int LARGEST_PAGE = 100;

    private final AyumiBackend backend;

    ReportApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** The year's accepted plans of the person's own departments. */
    public Reporting getReporting(int fiscalYear) {
        var year = backend.retrieveWhole("report/year", Map.of("fiscalYear", fiscalYear), Year.class);
        var person = year.viewer() == null ? new PlanPerson(List.of(), List.of()) : year.viewer();
        return new Reporting(fiscalYear, person, year.monitoringCycle(), list(fiscalYear, person));
    }

    /** The same for a person already known, without the cycle. */
    public Reporting getReporting(int fiscalYear, PlanPerson person) {
        return new Reporting(fiscalYear, person, null, list(fiscalYear, person));
    }

    private List<ReportedPlan> list(int fiscalYear, PlanPerson person) {
        return person.departments().stream()
                .flatMap(department -> list(fiscalYear, department).stream())
                .toList();
    }

    private List<ReportedPlan> list(int fiscalYear, PlanDepartment department) {
        List<ReportedPlan> plans = new ArrayList<>();
        Map<String, Object> variables =
                new HashMap<>(Map.of("fiscalYear", fiscalYear, "department", department.code(), "first", LARGEST_PAGE));
        String after;
        do {
            var page = backend.retrieve("report/plans", variables, "actionPlans", Plans.class);
            plans.addAll(page == null ? List.of() : page.plans());
            after = page == null ? null : page.next();
            variables.put("after", after);
        } while (after != null);
        return plans;
    }

    /** The plan of this global id with its reports; NOT_FOUND where there is none, or none the person may read. */
    public ReportedPlan getPlan(String id) {
        var plan = backend.retrieve("report/plan", Map.of("id", id), "node", ReportedPlan.class);
        if (plan == null) {
            throw BackendException.notFound("action plan " + id);
        }
        return plan;
    }

    /** What plans of the year may wait for: other plans and initiatives. Systems are known by their names alone. */
    public List<BlockerChoice> listBlockers(int fiscalYear) {
        List<BlockerChoice> choices = new ArrayList<>();
        Map<String, Object> variables = new HashMap<>(Map.of("fiscalYear", fiscalYear, "first", LARGEST_PAGE));
        String after;
        do {
            var page = backend.retrieve("report/blockers", variables, "", Choices.class);
            if (page == null) {
                return choices;
            }
            if (!variables.containsKey("after")) {
                page.initiatives(fiscalYear).forEach(choices::add);
            }
            page.plans().forEach(choices::add);
            after = page.next();
            variables.put("after", after);
        } while (after != null);
        return choices;
    }

    /** Sends the change; what is to be put right, or who was faster, is part of the answer. */
    public ReportAnswer save(ReportInput input) {
        return switch (input) {
            case ReportInput.Save _ -> backend.change("report/save", "savePlanReport", input, ReportAnswer.class);
            case ReportInput.Submit _ -> backend.change("report/submit", "submitPlanReport", input, ReportAnswer.class);
        };
    }

    /** Reports plans as unchanged: all of them, or none. */
    public UnchangedAnswer reportUnchanged(ReportInput.Unchanged input) {
        return backend.change("report/unchanged", "reportUnchanged", input, UnchangedAnswer.class);
    }

    record Year(@Nullable PlanPerson viewer, @Nullable ReportingCycle monitoringCycle) {}

    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {
        @Nullable String next() {
            return hasNextPage ? endCursor : null;
        }
    }

    record Plans(PageInfo pageInfo, List<Edge> edges) {
        record Edge(ReportedPlan node) {}

        List<ReportedPlan> plans() {
            return edges.stream().map(Edge::node).toList();
        }

        @Nullable String next() {
            return pageInfo.next();
        }
    }

    record Choices(
            @Nullable List<Year> strategies, @Nullable Titles actionPlans) {

        record Year(int fiscalYear, List<Edition> editions, List<SupportedInitiative> initiatives) {}

        record Edition(int number) {}

        record Titles(PageInfo pageInfo, List<Edge> edges) {}

        record Edge(Title node) {}

        record Title(String id, String title, PlanDepartment department) {}

        Stream<BlockerChoice> initiatives(int year) {
            return (strategies == null ? List.<Year>of() : strategies)
                    .stream()
                            // Nobody waits for what only those who draft a year may read.
                            .filter(its ->
                                    its.fiscalYear() == year && !its.editions().isEmpty())
                            .flatMap(its -> its.initiatives().stream())
                            .map(its -> new BlockerChoice(
                                    new Blocker(Blocker.Kind.INITIATIVE, its.id(), its.title()), null));
        }

        Stream<BlockerChoice> plans() {
            return actionPlans == null
                    ? Stream.of()
                    : actionPlans.edges().stream()
                            .map(Edge::node)
                            .map(its -> new BlockerChoice(
                                    new Blocker(Blocker.Kind.PLAN, its.id(), its.title()),
                                    its.department().name()));
        }

        @Nullable String next() {
            return actionPlans == null ? null : actionPlans.pageInfo().next();
        }
    }
}
