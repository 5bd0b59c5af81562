package org.ayumi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reporting cycles and reports as fixtures, made through the API by the people whose work it is. */
public record Reports(Api api, Plans plans) {

    private static final String REPORT = """
            period state status achievement done next unchanged submittedBy ratingsDiffer version cause
            actuals { goalId actual { value verdict reason printed source { document locator } } }
            blocker { kind id name } review { accepted rating comment decidedBy } comments { text writtenBy }
            evidence { id name type size attachedBy attachedAt }
            """;

    private static final String OPERATION = """
            mutation ($input: %s!) {
              %s(input: $input) {
                %s
                userErrors { field code message }
                %s
              }
            }""";

    /** Reports of a fresh store. */
    public static Reports of(Api api) {
        return new Reports(api, new Plans(api));
    }

    /** Opens the cycle of 2025: the first quarter is locked, all other periods are open for long. */
    public Sent open() {
        var later = Stream.of("Q2", "Q3", "Q4", "H1", "H2")
                .map(period -> Map.of("period", period, "dueOn", "2099-12-31"))
                .toList();
        return send(Account.DX, "openMonitoringCycle", Map.of("fiscalYear", 2025, "dueDates", later));
    }

    /** Sends a mutation of cycles or reports as a person. */
    public Sent send(Account account, String mutation, Map<String, ? extends @Nullable Object> input) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        String result =
                switch (mutation) {
                    case "openMonitoringCycle", "extendReporting", "reopenReporting", "changeDueDate" ->
                        "monitoringCycle { id version periods { period beginsOn endsOn dueOn locked graces { kind department until reason grantedBy } } }";
                    case "reportUnchanged" ->
                        "actionPlans { id reports { %s } } notReported { actionPlanId actionPlan { id } userErrors { field code message } }"
                                .formatted(REPORT);
                    default ->
                        "actionPlan { id version goals { id status actual { value } } } report { %s }"
                                .formatted(REPORT);
                };
        String conflict = mutation.equals("reportUnchanged") ? "" : "conflict { currentVersion changedBy changedAt }";
        var answer = api.ask(account, OPERATION.formatted(type, mutation, result, conflict), Map.of("input", input));
        return new Sent(answer, answer.data("/" + mutation));
    }

    /** The input of a complete report that is on track, to begin it. */
    public static Map<String, @Nullable Object> onTrack(JsonNode plan, String period) {
        var input = new LinkedHashMap<String, @Nullable Object>();
        input.put("actionPlanId", plan.path("id").asString());
        input.put("period", period);
        input.put("status", "ON_TRACK");
        input.put("achievement", 40);
        input.put("done", "対象の手続を決めました。");
        input.put("next", "窓口で試します。");
        input.put("actuals", List.of(Map.of("goalId", plan.at("/goals/0/id").asString(), "value", 12)));
        input.put("expectedVersion", 0);
        return input;
    }

    /** The input of a complete report of a delayed plan, to begin it. */
    public static Map<String, @Nullable Object> delayed(JsonNode plan, String period) {
        var input = onTrack(plan, period);
        input.put("status", "DELAYED");
        input.put("cause", "STANDARDISATION_DELAY");
        input.put("blocker", Map.of("system", "住民記録システム"));
        return input;
    }

    /** The input that names a report, with further fields. */
    public static Map<String, Object> naming(JsonNode plan, String period, Map<String, ?> fields) {
        var input = new LinkedHashMap<String, Object>(fields);
        input.put("actionPlanId", plan.path("id").asString());
        input.put("period", period);
        return input;
    }

    /** A submitted report. */
    public JsonNode submitted(Account editor, Map<String, ? extends @Nullable Object> input) {
        var saved = done(send(editor, "savePlanReport", input));
        return done(send(
                editor,
                "submitPlanReport",
                Map.of(
                        "actionPlanId",
                        String.valueOf(input.get("actionPlanId")),
                        "period",
                        String.valueOf(input.get("period")),
                        "expectedVersion",
                        saved.path("version").asInt())));
    }

    /** Requires that a change was made; the report after it. */
    public static JsonNode done(Sent sent) {
        assertThat(sent.answer().errorCode()).as(sent.answer().text()).isEmpty();
        assertThat(sent.complaints()).as(sent.answer().text()).isEmpty();
        return sent.payload().path("report");
    }

    /** The global id of a plan's report, there or not. */
    public static String id(JsonNode plan, String period) {
        String key = new String(Base64.getUrlDecoder().decode(plan.path("id").asString()), StandardCharsets.UTF_8);
        return Ids.of(
                "PlanReport",
                "%s-%s".formatted(key.substring("ActionPlan:".length()), period.toLowerCase(Locale.ROOT)));
    }

    /** A report as a person sees it by its global id; a null node where it is not there for them. */
    public JsonNode find(Account account, String id) {
        return api.ask(
                        account,
                        "query ($id: ID!) { node(id: $id) { ... on PlanReport { id plan { id } %s } } }"
                                .formatted(REPORT),
                        Map.of("id", id))
                .data("/node");
    }

    /** The reports of a plan as a person sees them. */
    public JsonNode read(Account account, JsonNode plan) {
        return api.ask(
                        account,
                        "query ($id: ID!) { node(id: $id) { ... on ActionPlan { reports { %s } } } }".formatted(REPORT),
                        Map.of("id", plan.path("id").asString()))
                .data("/node/reports");
    }
}
