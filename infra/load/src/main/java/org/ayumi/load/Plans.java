package org.ayumi.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Five accepted priority plans for each department, and a cycle whose four quarters are all still open. */
final class Plans {

    /** Past, so that all its periods have begun, and without sample plans. */
    static final int YEAR = 2024;

    static final int EACH = 5;

    private static final int AT_ONCE = 4;

    private final Target target;
    private final Departments departments;

    Plans(Target target, Departments departments) {
        this.target = target;
        this.departments = departments;
    }

    /**
     * A plan to report on.
     *
     * @param department the code of its department
     * @param id its global id
     */
    record Plan(String department, String id) {}

    List<Plan> prepare() {
        openCycle();
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var begun = new ArrayList<Future<Plan>>();
            for (String department : Departments.codes()) {
                for (int number = 1; number <= EACH; number++) {
                    int which = number;
                    begun.add(workers.submit(() -> accepted(department, which)));
                }
            }
            var plans = new ArrayList<Plan>();
            for (var each : begun) {
                plans.add(each.get());
            }
            return plans;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while preparing the plans", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The plans could not be prepared; ./ayumi reset makes room", e);
        }
    }

    private void openCycle() {
        var until = LocalDate.now().plusDays(30).toString();
        var dueDates = Stream.of("Q1", "Q2", "Q3", "Q4", "H1", "H2")
                .map(period -> Map.of("period", period, "dueOn", until))
                .toList();
        change(
                "dx",
                "openMonitoringCycle",
                "OpenMonitoringCycleInput",
                Map.of("fiscalYear", YEAR, "dueDates", dueDates),
                "monitoringCycle { id version }");
    }

    private Plan accepted(String department, int number) {
        var content = Map.of(
                "title", "負荷試験の計画%02d".formatted(number),
                "aims", List.of(1 + number % 9),
                "goals", List.of(Map.of("label", "利用率", "comparison", "AT_LEAST", "target", 50, "unit", "%")),
                "responsiblePost", "負荷試験係・係長");
        var plan = plan(
                department,
                "createActionPlan",
                "CreateActionPlanInput",
                Map.of("fiscalYear", YEAR, "department", department, "content", content));
        String id = plan.path("id").asString();
        plan = plan(department, "submitActionPlan", "SubmitActionPlanInput", at(plan));
        plan = plan("dx", "acceptActionPlan", "AcceptActionPlanInput", at(plan));
        plan(
                "dx",
                "setPlanPriority",
                "SetPlanPriorityInput",
                Map.of("actionPlanId", id, "priority", true, "expectedVersion", version(plan)));
        return new Plan(department, id);
    }

    private static Map<String, Object> at(JsonNode plan) {
        return Map.of("actionPlanId", plan.path("id").asString(), "expectedVersion", version(plan));
    }

    private static int version(JsonNode plan) {
        return plan.path("version").asInt();
    }

    private JsonNode plan(String user, String mutation, String type, Object input) {
        return change(user, mutation, type, input, "actionPlan { id version }").path("actionPlan");
    }

    private JsonNode change(String user, String mutation, String type, Object input, String selection) {
        String query = "mutation($input: %s!) { %s(input: $input) { %s userErrors { code message } } }"
                .formatted(type, mutation, selection);
        var answer = Web.json(
                target.graphQl(), departments.token(user), Map.of("query", query, "variables", Map.of("input", input)));
        var payload = answer.path("data").path(mutation);
        if (!payload.isObject() || !payload.path("userErrors").isEmpty()) {
            throw new IllegalStateException("%s: %s".formatted(mutation, answer));
        }
        return payload;
    }
}
