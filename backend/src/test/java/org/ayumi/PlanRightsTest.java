package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Plans;
import org.ayumi.testing.RunningBackend;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Every account tries everything with plans of 戸籍住民課, whose ids it guesses, and with new ones of others. */
@BackendTest
class PlanRightsTest {

    private static final String MATRIX = """
                                         JOHO DX  KIKAKU KOSEKI KOKUHO ZEIMU KANBU MUSHOKU
            list                       | yes  yes yes    yes    yes    yes   yes   no
            read DRAFT                 | yes  yes no     yes    no     no    yes   no
            read SUBMITTED             | yes  yes no     yes    no     no    yes   no
            read ACCEPTED              | yes  yes yes    yes    yes    yes   yes   no
            revisions                  | yes  yes no     yes    no     no    yes   no
            editActionPlan DRAFT       | no   no  no     yes    no     no    no    no
            editActionPlan ACCEPTED    | no   no  no     yes    no     no    no    no
            confirmActionPlan DRAFT    | no   no  no     yes    no     no    no    no
            submitActionPlan DRAFT     | no   no  no     yes    no     no    no    no
            changePlanGoal ACCEPTED    | no   no  no     yes    no     no    no    no
            acceptActionPlan SUBMITTED | no   yes no     no     no     no    no    no
            returnActionPlan SUBMITTED | no   yes no     no     no     no    no    no
            setPlanPriority DRAFT      | no   yes no     no     no     no    no    no
            moveActionPlan DRAFT       | no   yes no     no     no     no    no    no
            moveActionPlan ACCEPTED    | no   yes no     no     no     no    no    no
            create koseki-jumin        | no   no  no     yes    no     no    no    no
            create dx-senryaku         | no   yes no     no     no     no    no    no
            create joho-seisaku        | yes  no  no     no     no     no    no    no
            create kikaku-keiei        | no   no  yes    no     no     no    no    no
            create zeimu               | no   no  no     no     no     no    no    no
            """;

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Plans plans;

    @BeforeEach
    void startWithoutPlans() {
        store.reset();
        plans = new Plans(api);
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("matrix")
    void anAccountMayWhatItsRoleGrantsAndARefusalChangesNothing(Account account, String attempt, boolean granted) {
        var words = attempt.split(" ");
        if (words[0].equals("list")) {
            assertThat(plans.page(account, "first: 1").isObject()).isEqualTo(granted);
            return;
        }
        if (words[0].equals("create")) {
            assertThat(isDone(account, "createActionPlan", Plans.aPlanOf(words[1])))
                    .isEqualTo(granted);
            assertThat(plans.page(Account.DX, "first: 1").path("totalCount").asInt())
                    .isEqualTo(granted ? 1 : 0);
            return;
        }
        var plan = words.length == 1 ? plans.accepted(Account.KOSEKI) : planIn(words[1]);
        String id = plan.path("id").asString();
        switch (words[0]) {
            case "read" -> assertThat(plans.read(account, id).isObject()).isEqualTo(granted);
            case "revisions" ->
                assertThat(plans.revisions(account, id).data("/node/revisions").isObject())
                        .isEqualTo(granted);
            default -> {
                assertThat(isDone(account, words[0], input(words[0], plan))).isEqualTo(granted);
                assertThat(plans.read(Account.DX, id).path("version").asInt())
                        .isEqualTo(plan.path("version").asInt() + (granted ? 1 : 0));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("states")
    void viewerCanSaysWhatTheServiceDoes(Account account, String state) {
        var plan = planIn(state);
        var seen = plans.read(account, plan.path("id").asString());
        if (seen.isNull()) {
            return;
        }
        Map.of(
                        "edit", "editActionPlan",
                        "confirm", "confirmActionPlan",
                        "submit", "submitActionPlan",
                        "review", "returnActionPlan",
                        "setPriority", "setPlanPriority",
                        "changeGoal", "changePlanGoal",
                        "move", "moveActionPlan")
                .forEach((permission, mutation) -> {
                    store.reset();
                    var fresh = planIn(state);
                    assertThat(seen.path("viewerCan").path(permission).asBoolean())
                            .as("%s of %s by %s", permission, state, account)
                            .isEqualTo(isDone(account, mutation, input(mutation, fresh)));
                });
    }

    /** Whoever guesses ids learns nothing of plans they may not read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "editActionPlan",
                "confirmActionPlan",
                "submitActionPlan",
                "changePlanGoal",
                "savePlanReport",
                "submitPlanReport",
                "reportUnchanged",
                "commentPlanReport",
                "attachEvidence",
                "removeEvidence"
            })
    void aPlanOneMayNotReadAnswersAsOneThatIsNotThere(String mutation) {
        var hidden = plans.draft(Account.KOKUHO);
        String there = hidden.path("id").asString();
        String missing = Ids.of("ActionPlan", "plan-2025-kokuho-nenkin-77");

        var of = guess(mutation, there, hidden.at("/goals/0/id").asString());
        var none = guess(mutation, missing, Ids.of("PlanGoal", "plan-2025-kokuho-nenkin-77-g1"));

        assertThat(of.replace(there, missing)).isEqualTo(none).contains("NOT_FOUND");
    }

    private String guess(String mutation, String plan, String goal) {
        return api.ask(
                        Account.KOSEKI,
                        "mutation ($input: %s%sInput!) { %s(input: $input) { userErrors { field code message } %s } }"
                                .formatted(
                                        mutation.substring(0, 1).toUpperCase(Locale.ROOT),
                                        mutation.substring(1),
                                        mutation,
                                        mutation.equals("reportUnchanged")
                                                ? "notReported { actionPlanId userErrors { code message } }"
                                                : ""),
                        Map.of("input", guessed(mutation, plan, goal)))
                .text();
    }

    private static Map<String, ?> guessed(String mutation, String plan, String goal) {
        var named = Map.of("actionPlanId", plan);
        return switch (mutation) {
            case "editActionPlan" -> with(named, Map.of("expectedVersion", 1, "content", Map.of("title", "計画")));
            case "confirmActionPlan" -> with(named, Map.of("expectedVersion", 1, "post", "課長"));
            case "submitActionPlan" -> with(named, Map.of("expectedVersion", 1));
            case "changePlanGoal" ->
                Map.of(
                        "goalId",
                        goal,
                        "expectedVersion",
                        1,
                        "comparison",
                        "AT_LEAST",
                        "target",
                        1,
                        "unit",
                        "件",
                        "reason",
                        "見直し");
            case "savePlanReport" -> with(named, Map.of("period", "H1", "expectedVersion", 0));
            case "submitPlanReport" -> with(named, Map.of("period", "H1", "expectedVersion", 1));
            case "reportUnchanged" -> Map.of("actionPlanIds", List.of(plan), "period", "H1");
            case "commentPlanReport" -> with(named, Map.of("period", "H1", "text", "どうですか。"));
            default -> with(named, Map.of("period", "H1", "fileId", "0123456789abcdef01234567"));
        };
    }

    private static Map<String, Object> with(Map<String, ?> one, Map<String, ?> other) {
        var both = new HashMap<String, Object>(one);
        both.putAll(other);
        return both;
    }

    private JsonNode planIn(String state) {
        return switch (state) {
            case "SUBMITTED" -> plans.submitted(Account.KOSEKI);
            case "ACCEPTED" -> plans.accepted(Account.KOSEKI);
            default -> plans.draft(Account.KOSEKI);
        };
    }

    private boolean isDone(Account account, String mutation, Map<String, ?> input) {
        var sent = plans.send(account, mutation, input);
        assertThat(sent.answer().errorCode()).isIn("", "FORBIDDEN");
        assertThat(sent.payload().isNull()).isEqualTo(sent.answer().errorCode().equals("FORBIDDEN"));
        return !sent.payload().isNull() && sent.complaints().isEmpty();
    }

    private static Map<String, ?> input(String mutation, JsonNode plan) {
        String id = plan.path("id").asString();
        int version = plan.path("version").asInt();
        return switch (mutation) {
            case "editActionPlan" -> Map.of("actionPlanId", id, "expectedVersion", version, "content", moved(plan));
            case "confirmActionPlan" -> Map.of("actionPlanId", id, "expectedVersion", version, "post", "課長");
            case "returnActionPlan" ->
                Map.of("actionPlanId", id, "expectedVersion", version, "comment", "目標を確かめてください。");
            case "moveActionPlan" ->
                Map.of(
                        "actionPlanId",
                        id,
                        "expectedVersion",
                        version,
                        "department",
                        "kokuho-nenkin",
                        "reason",
                        "組織改正のため");
            case "setPlanPriority" -> Map.of("actionPlanId", id, "expectedVersion", version, "priority", true);
            case "changePlanGoal" ->
                Map.of(
                        "goalId",
                        plan.at("/goals/0/id").asString(),
                        "expectedVersion",
                        version,
                        "comparison",
                        "AT_LEAST",
                        "target",
                        5,
                        "unit",
                        "件",
                        "reason",
                        "見直したため");
            default -> Map.of("actionPlanId", id, "expectedVersion", version);
        };
    }

    /** The same words with another budget, which may change in every state that allows changes. */
    private static Map<String, Object> moved(JsonNode plan) {
        var words = Plans.words();
        words.put("budget", 77);
        words.put("goals", Plans.goals(plan));
        return words;
    }

    static Stream<Arguments> states() {
        return Stream.of(Account.DX, Account.KOSEKI, Account.ZEIMU)
                .flatMap(account ->
                        Stream.of("DRAFT", "SUBMITTED", "ACCEPTED").map(state -> Arguments.of(account, state)));
    }

    static Stream<Arguments> matrix() {
        var lines = MATRIX.lines().toList();
        var accounts = Arrays.stream(lines.getFirst().strip().split("\\s+"))
                .map(Account::valueOf)
                .toList();
        return lines.stream().skip(1).map(line -> line.split("\\|")).flatMap(cells -> {
            var granted = cells[1].strip().split("\\s+");
            return IntStream.range(0, granted.length)
                    .mapToObj(i -> Arguments.of(accounts.get(i), cells[0].strip(), granted[i].equals("yes")));
        });
    }
}
