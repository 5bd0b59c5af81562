package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Plans;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a person can put right in a plan is told field by field, and nothing changes. */
@BackendTest
class PlanBadInputTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private TestClock clock;

    private Plans plans;

    @BeforeEach
    void startWithoutPlans() {
        store.reset();
        plans = new Plans(api);
    }

    @ParameterizedTest
    @MethodSource
    void badWordsAreToldAtTheirFieldAndNothingIsStored(Map<String, Object> words, List<String> complaints) {
        var draft = plans.draft(Account.KOSEKI);

        assertThat(plans.send(
                                Account.KOSEKI,
                                "createActionPlan",
                                Map.of("fiscalYear", 2025, "department", "koseki-jumin", "content", words))
                        .complaints())
                .containsExactlyElementsOf(complaints);
        assertThat(plans.send(Account.KOSEKI, "editActionPlan", draft, Map.of("content", words))
                        .complaints())
                .containsExactlyElementsOf(complaints);
        assertThat(plans.page(Account.DX, "first: 2").path("totalCount").asInt())
                .isEqualTo(1);
        assertThat(plans.read(Account.KOSEKI, draft.path("id").asString())).isEqualTo(draft);
    }

    static Stream<Arguments> badWordsAreToldAtTheirFieldAndNothingIsStored() {
        return Stream.of(
                bad("blank title", "title", "　 ", "REQUIRED at content.title"),
                bad("long title", "title", "長".repeat(101), "TOO_LONG at content.title"),
                bad("lines in a title", "title", "a\nb", "INVALID_CHARACTER at content.title"),
                bad("aim 0", "aims", List.of(1, 0), "NOT_FOUND at content.aims.1"),
                bad("aim 10", "aims", List.of(10), "NOT_FOUND at content.aims.0"),
                bad("100 aims", "aims", Collections.nCopies(100, 1), "TOO_MANY at content.aims"),
                bad(
                        "an initiative of another year",
                        "initiativeIds",
                        List.of(Ids.initiative("2024-01")),
                        "NOT_FOUND at content.initiativeIds.0"),
                bad("no initiative at all", "initiativeIds", List.of("x"), "NOT_FOUND at content.initiativeIds.0"),
                bad(
                        "a goal of another plan",
                        "goals",
                        List.of(goal("id", Ids.of("PlanGoal", "plan-2025-zeimu-01-g1"))),
                        "NOT_FOUND at content.goals.0.id"),
                bad(
                        "a goal below zero",
                        "goals",
                        List.of(goal("target", -1)),
                        "INVALID_VALUE at content.goals.0.target"),
                bad(
                        "a goal without number and unit",
                        "goals",
                        List.of(Map.of("label", "件数", "comparison", "AT_MOST")),
                        "REQUIRED at content.goals.0.target",
                        "REQUIRED at content.goals.0.unit"),
                bad(
                        "a number for what is done",
                        "goals",
                        List.of(goal("comparison", "DONE")),
                        "KIND_MISMATCH at content.goals.0.target"),
                bad("11 goals", "goals", Collections.nCopies(11, goal("target", 1)), "TOO_MANY at content.goals"),
                bad(
                        "a fifth quarter",
                        "milestones",
                        List.of(Map.of("quarter", 5, "text", "終える")),
                        "INVALID_VALUE at content.milestones.0.quarter"),
                bad(
                        "an override in a post",
                        "responsiblePost",
                        "係\u202E長",
                        "INVALID_CHARACTER at content.responsiblePost"),
                bad("a budget below zero", "budget", -1, "INVALID_VALUE at content.budget"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ActionPlan:plan-2025-koseki-jumin-99",
                "ActionPlan:plan-1500-koseki-jumin-01",
                "ActionPlan:plan-2025-01",
                "ActionPlan:2025",
                "Initiative:2025-01",
                "x"
            })
    void aPlanThatIsNotThereIsToldSo(String id) {
        var parts = id.split(":");
        var sent = plans.send(
                Account.KOSEKI,
                "submitActionPlan",
                Map.of("actionPlanId", parts.length == 2 ? Ids.of(parts[0], parts[1]) : id, "expectedVersion", 1));

        assertThat(sent.complaints()).containsExactly("NOT_FOUND at actionPlanId");
    }

    @ParameterizedTest
    @CsvSource({"1962, false", "2023, false", "2024, true", "2026, true", "2027, true", "2028, false", "2099, false"})
    void aPlanIsOfAYearWithAStrategyOrOfThisOrTheNextOne(int year, boolean open) {
        clock.set(LocalDate.of(2026, 11, 20));

        var sent = plans.send(
                Account.KOSEKI,
                "createActionPlan",
                Map.of("fiscalYear", year, "department", "koseki-jumin", "content", Map.of("title", "書きかけ（見本）")));

        assertThat(sent.complaints())
                .containsExactlyElementsOf(open ? List.of() : List.of("YEAR_NOT_OPEN at fiscalYear"));
        assertThat(api.ask(Account.DX, "{ actionPlans(fiscalYear: %d) { totalCount } }".formatted(year))
                        .data("/actionPlans/totalCount")
                        .asInt())
                .isEqualTo(open ? 1 : 0);
    }

    @Test
    void anIncompletePlanIsNotSubmittedAndAllThatIsMissingIsTold() {
        var bare = Plans.done(plans.send(
                Account.KOSEKI,
                "createActionPlan",
                Map.of("fiscalYear", 2025, "department", "koseki-jumin", "content", Map.of("title", "書きかけ（見本）"))));

        assertThat(plans.send(Account.KOSEKI, "submitActionPlan", bare, Map.of())
                        .complaints())
                .containsExactly(
                        "AIMS_REQUIRED at actionPlanId",
                        "GOALS_REQUIRED at actionPlanId",
                        "POST_REQUIRED at actionPlanId");
    }

    @Test
    void whatAStateDoesNotAllowIsToldWithTheState() {
        var draft = plans.draft(Account.KOSEKI);
        assertThat(plans.send(Account.DX, "acceptActionPlan", draft, Map.of()).complaints())
                .containsExactly("WRONG_STATE at actionPlanId");
        var submitted = plans.submitted(Account.KOSEKI);

        var edit = plans.edit(Account.KOSEKI, submitted, Map.of("budget", 1));

        assertThat(edit.complaints()).containsExactly("WRONG_STATE at actionPlanId");
        assertThat(edit.payload().at("/userErrors/0/message").asString()).contains("提出済");
        assertThat(plans.send(Account.DX, "returnActionPlan", submitted, Map.of("comment", "　"))
                        .complaints())
                .containsExactly("REQUIRED at comment");
    }

    @ParameterizedTest
    @ValueSource(strings = {"first: 0", "first: 101", "after: \"x\"", "after: \"あ\"", "after: \"eA\""})
    void aPageThatCannotBeIsRefusedWithItsReason(String page) {
        var answer = api.ask(Account.DX, "{ actionPlans(fiscalYear: 2025, %s) { totalCount } }".formatted(page));

        assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
    }

    /** A cursor stands on a revision of what is asked for; no page gave any other. */
    @ParameterizedTest
    @ValueSource(ints = {0, -1, 3, 99, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aCursorThatStandsOnNoRevisionIsRefused(int at) {
        var plan = Plans.done(plans.send(Account.KOSEKI, "submitActionPlan", plans.draft(Account.KOSEKI), Map.of()));
        String cursor = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.valueOf(at).getBytes(StandardCharsets.UTF_8));
        String page =
                "query ($id: ID!) { node(id: $id) { ... on ActionPlan { revisions(first: 1, after: \"%s\") { edges { cursor node { version } } } } } }";

        var answer = api.ask(
                Account.DX, page.formatted(cursor), Map.of("id", plan.path("id").asString()));

        assertThat(answer.errorCode()).isEqualTo("BAD_REQUEST");
        var second = Base64.getUrlEncoder().withoutPadding().encodeToString("2".getBytes(StandardCharsets.UTF_8));
        assertThat(api.ask(
                                Account.DX,
                                page.formatted(second),
                                Map.of("id", plan.path("id").asString()))
                        .data("/node/revisions/edges/0/node/version")
                        .asInt())
                .isEqualTo(1);
    }

    private static Arguments bad(String name, String field, Object value, String... complaints) {
        var words = Plans.words();
        words.put(field, value);
        return argumentSet(name, words, List.of(complaints));
    }

    private static Map<String, Object> goal(String field, Object value) {
        var goal = new LinkedHashMap<String, Object>(
                Map.of("label", "件数", "comparison", "AT_LEAST", "target", 5, "unit", "件"));
        goal.put(field, value);
        return goal;
    }
}
