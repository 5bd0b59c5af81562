package org.ayumi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Action plans as fixtures, made through the API by the people whose work it is. */
public record Plans(Api api) {

    private static final String PLAN = """
            id number title status version priority sample confirmationRequired responsiblePost budget
            department { code name } aims { number } initiatives { id title themeNumber } milestones { quarter text }
            goals { id label printed comparison target unit status actual { value }
                    original { printed target status } changes { before after changedBy reason } }
            confirmation { post recordedBy } review { accepted comment decidedBy }
            viewerCan { edit confirm submit review setPriority changeGoal move readRevisions }
            moves { from { code name } to { code name } movedBy reason }
            """;

    private static final String OPERATION = """
            mutation ($input: %s!) {
              %s(input: $input) {
                actionPlan { %s }
                userErrors { field code message }
                conflict { currentVersion changedBy changedAt }
              }
            }""";

    /** Complete words of a plan: two aims, an initiative, a counted goal and one to be done. */
    public static Map<String, Object> words() {
        var words = new LinkedHashMap<String, Object>();
        words.put("title", "窓口の手続を短くする（見本）");
        words.put("aims", List.of(1, 3));
        words.put("initiativeIds", List.of(Ids.initiative("2025-01")));
        words.put(
                "goals",
                List.of(
                        Map.of("label", "書かない窓口の手続数", "comparison", "AT_LEAST", "target", 10, "unit", "件"),
                        Map.of("label", "手引の改訂", "comparison", "DONE")));
        words.put("milestones", List.of(Map.of("quarter", 2, "text", "対象の手続を決める")));
        words.put("responsiblePost", "管理係 係長");
        words.put("budget", 1200);
        return words;
    }

    /** The input to begin such a plan for a department. */
    public static Map<String, Object> aPlanOf(String department) {
        return Map.of("fiscalYear", 2025, "department", department, "content", words());
    }

    /** Sends a mutation as a person. */
    public Sent send(Account account, String mutation, Map<String, ?> input) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var answer = api.ask(account, OPERATION.formatted(type, mutation, PLAN), Map.of("input", input));
        return new Sent(answer, answer.data("/" + mutation));
    }

    /** Sends a mutation of a plan against the version it has in {@code plan}. */
    public Sent send(Account account, String mutation, JsonNode plan, Map<String, ?> fields) {
        var input = new LinkedHashMap<String, @Nullable Object>(fields);
        input.putIfAbsent("actionPlanId", plan.path("id").asString());
        input.putIfAbsent("expectedVersion", plan.path("version").asInt());
        return send(account, mutation, input);
    }

    /** Changes some words of a plan, keeping its goals. */
    public Sent edit(Account account, JsonNode plan, Map<String, ?> changed) {
        var words = words();
        words.put("goals", goals(plan));
        words.putAll(changed);
        return send(account, "editActionPlan", plan, Map.of("content", words));
    }

    /** The goals a plan has, as input that leaves them as they are. */
    public static List<Object> goals(JsonNode plan) {
        var goals = new ArrayList<Object>();
        for (var goal : plan.path("goals")) {
            var text = new LinkedHashMap<String, Object>();
            text.put("id", goal.path("id").asString());
            text.put("label", goal.path("label").asString());
            text.put("comparison", goal.path("comparison").asString());
            if (!goal.path("target").isNull()) {
                text.put("target", goal.path("target").asDouble());
                text.put("unit", goal.path("unit").asString());
            }
            goals.add(text);
        }
        return goals;
    }

    /** A draft of an editor's own department. */
    public JsonNode draft(Account editor) {
        return done(send(editor, "createActionPlan", aPlanOf(editor.department())));
    }

    /** A plan under review. */
    public JsonNode submitted(Account editor) {
        return done(send(editor, "submitActionPlan", draft(editor), Map.of()));
    }

    /** An accepted plan. */
    public JsonNode accepted(Account editor) {
        return done(send(Account.DX, "acceptActionPlan", submitted(editor), Map.of()));
    }

    /** Requires that a change was made; the plan after it. */
    public static JsonNode done(Sent sent) {
        assertThat(sent.answer().errorCode()).as(sent.answer().text()).isEmpty();
        assertThat(sent.complaints()).as(sent.answer().text()).isEmpty();
        assertThat(sent.payload().path("conflict").isNull()).isTrue();
        return sent.payload().path("actionPlan");
    }

    /** A plan by its id as a person sees it; a null node where it is not there for them. */
    public JsonNode read(Account account, String id) {
        return api.ask(
                        account,
                        "query ($id: ID!) { node(id: $id) { ... on ActionPlan { %s } } }".formatted(PLAN),
                        Map.of("id", id))
                .data("/node");
    }

    /** A page of the plans of 2025, by further arguments. */
    public JsonNode page(Account account, String arguments) {
        return api.ask(
                        account,
                        "{ actionPlans(fiscalYear: 2025, %s) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { %s } } } }"
                                .formatted(arguments, PLAN))
                .data("/actionPlans");
    }

    /** The answer to a question for the history of a plan. */
    public Answer revisions(Account account, String id) {
        return api.ask(
                account,
                "query ($id: ID!) { node(id: $id) { ... on ActionPlan { version revisions { totalCount edges { node { version changedBy reason changes { field label before after } } } } } } }",
                Map.of("id", id));
    }
}
