package org.ayumi.walk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A year as the DX office sees it, who sees everything.
 *
 * @param cycle the cycle; a null node while none is open
 * @param plans the plans by their global ids
 */
record YearState(JsonNode cycle, Map<String, JsonNode> plans) {

    static final List<String> QUARTERS = List.of("Q1", "Q2", "Q3", "Q4");
    static final List<String> HALVES = List.of("H1", "H2");
    static final List<String> PERIODS =
            Stream.concat(QUARTERS.stream(), HALVES.stream()).toList();

    private static final String QUERY = """
            { monitoringCycle(fiscalYear: 2025) { version periods { period beginsOn endsOn dueOn graces { department until } } }
              actionPlans(fiscalYear: 2025, first: 100) { edges { node { id version priority status department { code }
                reports { id period version state status achievement done next cause blocker { name } unchanged
                          submittedBy review { accepted rating comment } comments { text writtenBy } } } } } }""";

    static YearState read(Api api) {
        var answer = api.ask(Account.DX, QUERY);
        return new YearState(
                answer.data("/monitoringCycle"),
                answer.data("/actionPlans/edges")
                        .valueStream()
                        .map(edge -> edge.path("node"))
                        .collect(Collectors.toMap(plan -> plan.path("id").asString(), plan -> plan)));
    }

    /** A report; a missing node where there is none. */
    JsonNode report(String plan, String period) {
        return report(plans.get(plan), period);
    }

    static JsonNode report(JsonNode plan, String period) {
        return plan.path("reports")
                .valueStream()
                .filter(report -> report.path("period").asString().equals(period))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    static String state(JsonNode report) {
        return report.path("state").asString("");
    }

    /** Worked out here, not asked for: whether a department may no longer write. */
    boolean isLocked(String department, String period, LocalDate today) {
        var found = period(period);
        var last = Stream.concat(
                        Stream.of(found.path("dueOn")),
                        found.path("graces")
                                .valueStream()
                                .filter(grace -> grace.path("department").isNull()
                                        || grace.path("department").asString().equals(department))
                                .map(grace -> grace.path("until")))
                .map(day -> LocalDate.parse(day.asString()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return today.isAfter(last);
    }

    /** Worked out here: whether a plan stands under a period. */
    boolean isAsked(JsonNode plan, String period) {
        boolean own = QUARTERS.contains(period) == plan.path("priority").asBoolean();
        if (!own) {
            return wasHandedIn(plan, period);
        }
        var others = QUARTERS.contains(period) ? HALVES : QUARTERS;
        var ends = day(period, "endsOn");
        return others.stream()
                .filter(other -> wasHandedIn(plan, other))
                .noneMatch(other -> !day(other, "beginsOn").isAfter(ends)
                        && !day(other, "endsOn").isBefore(ends));
    }

    private static boolean wasHandedIn(JsonNode plan, String period) {
        String state = state(report(plan, period));
        return !state.isEmpty() && !state.equals("DRAFT");
    }

    private LocalDate day(String period, String field) {
        return LocalDate.parse(period(period).path(field).asString());
    }

    private JsonNode period(String period) {
        return cycle.path("periods")
                .valueStream()
                .filter(each -> each.path("period").asString().equals(period))
                .findFirst()
                .orElseThrow();
    }
}
