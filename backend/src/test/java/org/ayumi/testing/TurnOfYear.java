package org.ayumi.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The turn of the year as a fixture: rolling plans over, renaming and splitting departments, through the API. */
public record TurnOfYear(Api api) {

    private static final String PLAN = """
            id number title status priority sample version fiscalYear responsiblePost budget
            department { code name currentName }
            moves { from { code name currentName } to { code name } movedBy reason } aims { number } initiatives { id title } droppedInitiatives { title }
            milestones { quarter text } review { comment } confirmation { post }
            goals { id label printed baseline { fiscalYear value printed source { document locator } }
                    changes { before } former { id printed original { printed } changes { before after reason } } }
            rolledOverFrom { id title fiscalYear } rolledOverTo { id }
            """;

    private static final String ROLLOVER = """
            from to opensOn open
            items { outcome lastPeriod lastStatus keptInitiatives { title } droppedInitiatives { title }
                    plan { id title department { code } } rolledOverTo { id } }
            """;

    private static final String DEPARTMENT = """
            department {
              code name division version lastFiscalYear successors { code name division since }
              history { name division validFrom validTo } viewerCan { manage readRevisions }
            }
            conflict { currentVersion changedBy changedAt }
            """;

    /** Rolls plans of 2025 over into 2026. */
    public Sent rollOver(Account account) {
        return rollOver(account, Map.of());
    }

    /** Rolls plans over, of 2025 into 2026 unless told. */
    public Sent rollOver(Account account, Map<String, ? extends @Nullable Object> fields) {
        var input = new LinkedHashMap<String, @Nullable Object>(Map.of("from", 2025, "to", 2026));
        input.putAll(fields);
        return send(
                account, "rollOverActionPlans", input, "rolledOver { %s } rollover { %s }".formatted(PLAN, ROLLOVER));
    }

    /** Only these plans. */
    public static Map<String, Object> only(JsonNode... plans) {
        return Map.of(
                "actionPlanIds",
                List.of(plans).stream().map(plan -> plan.path("id").asString()).toList());
    }

    /** What would become of the plans of 2025. */
    public Answer preview(Account account, String department) {
        return api.ask(
                account,
                "{ planRollover(from: 2025, to: 2026%s) { %s } }"
                        .formatted(department.isEmpty() ? "" : ", department: \"%s\"".formatted(department), ROLLOVER));
    }

    /** A plan with where it came from and where it went. */
    public JsonNode read(Account account, JsonNode plan) {
        return api.ask(
                        account,
                        "query ($id: ID!) { node(id: $id) { ... on ActionPlan { %s } } }".formatted(PLAN),
                        Map.of("id", plan.path("id").asString()))
                .data("/node");
    }

    /** Renames or splits a department. */
    public Sent change(Account account, String mutation, Map<String, ? extends @Nullable Object> input) {
        return send(account, mutation, input, DEPARTMENT);
    }

    /** The input that gives 戸籍住民課 another name, with other fields. */
    public static Map<String, @Nullable Object> newName(Map<String, ?> fields) {
        var input = new LinkedHashMap<String, @Nullable Object>();
        input.put("department", "koseki-jumin");
        input.put("name", "住民窓口課");
        input.put("division", "区民生活部");
        input.put("fiscalYear", 2026);
        input.put("reason", "組織改正のため");
        input.put("expectedVersion", 1);
        input.putAll(fields);
        return input;
    }

    /** The input that splits 戸籍住民課 into two, with other fields. */
    public static Map<String, @Nullable Object> twoOfOne(Map<String, ?> fields) {
        var input = new LinkedHashMap<String, @Nullable Object>();
        input.put("department", "koseki-jumin");
        input.put(
                "into",
                List.of(
                        Map.of("code", "koseki", "name", "戸籍課", "division", "区民生活部"),
                        Map.of("code", "jumin", "name", "住民課", "division", "区民生活部")));
        input.put("ends", true);
        input.put("fiscalYear", 2026);
        input.put("reason", "組織改正のため");
        input.put("expectedVersion", 1);
        input.putAll(fields);
        return input;
    }

    /** Moves a plan against the version it has. */
    public Sent move(Account account, JsonNode plan, String department) {
        return new Plans(api)
                .send(account, "moveActionPlan", plan, Map.of("department", department, "reason", "組織改正のため"));
    }

    private Sent send(
            Account account, String mutation, Map<String, ? extends @Nullable Object> input, String selection) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        var answer = api.ask(
                account,
                "mutation ($input: %s!) { %s(input: $input) { %s userErrors { field code message } } }"
                        .formatted(type, mutation, selection),
                Map.of("input", input));
        return new Sent(answer, answer.data("/" + mutation));
    }
}
