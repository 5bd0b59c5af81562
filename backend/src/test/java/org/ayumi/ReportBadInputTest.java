package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.delayed;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.common.JapaneseTime;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a person can put right in a report or a cycle is told field by field, and nothing changes. */
@BackendTest
class ReportBadInputTest {

    private static final String SELF = Ids.of("ActionPlan", "plan-2025-koseki-jumin-01");

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;
    private JsonNode plan;

    @BeforeEach
    void openTheCycle() {
        store.reset();
        reports = Reports.of(api);
        reports.open();
        plan = reports.plans().accepted(Account.KOSEKI);
    }

    @ParameterizedTest
    @MethodSource
    void badWordsAreToldAtTheirFieldAndNothingIsStored(Map<String, Object> changed, String complaint) {
        var input = changed.containsKey("blocker") ? delayed(plan, "H1") : onTrack(plan, "H1");
        input.putAll(changed);

        assertThat(reports.send(Account.KOSEKI, "savePlanReport", input).complaints())
                .containsExactly(complaint);
        assertThat(reports.read(Account.KOSEKI, plan).size()).isZero();
    }

    static Stream<Arguments> badWordsAreToldAtTheirFieldAndNothingIsStored() {
        String goal = Ids.of("PlanGoal", "plan-2025-koseki-jumin-01-g1");
        String judged = Ids.of("PlanGoal", "plan-2025-koseki-jumin-01-g2");
        return Stream.of(
                bad("101 %", "achievement", 101, "INVALID_VALUE at achievement"),
                bad("below zero", "achievement", -1, "INVALID_VALUE at achievement"),
                bad("long", "done", "長".repeat(2_001), "TOO_LONG at done"),
                bad("a cause where all is well", "cause", "STAFF", "CAUSE_NOT_WANTED at cause"),
                bad("a quarter for a plan without priority", "period", "Q2", "PERIOD_KIND at period"),
                bad("itself", "blocker", Map.of("id", SELF), "BLOCKER_SELF at blocker.id"),
                bad(
                        "a plan that is not there",
                        "blocker",
                        Map.of("id", Ids.of("ActionPlan", "plan-2025-zeimu-09")),
                        "NOT_FOUND at blocker.id"),
                bad(
                        "an initiative of another year",
                        "blocker",
                        Map.of("id", Ids.initiative("2024-01")),
                        "NOT_FOUND at blocker.id"),
                bad(
                        "a plan of another year, there or not",
                        "blocker",
                        Map.of("id", Ids.of("ActionPlan", "plan-2024-zeimu-09")),
                        "BLOCKER_OTHER_YEAR at blocker.id"),
                bad("no id at all", "blocker", Map.of("id", "x"), "NOT_FOUND at blocker.id"),
                bad("two blockers", "blocker", Map.of("id", SELF, "system", "税"), "BLOCKER_UNCLEAR at blocker"),
                bad("no blocker", "blocker", Map.of("system", "　"), "BLOCKER_UNCLEAR at blocker"),
                bad(
                        "a goal of another plan",
                        "actuals",
                        List.of(Map.of("goalId", Ids.of("PlanGoal", "plan-2025-zeimu-01-g1"), "value", 1)),
                        "NOT_FOUND at actuals.0.goalId"),
                bad(
                        "a goal twice",
                        "actuals",
                        List.of(Map.of("goalId", goal, "value", 1), Map.of("goalId", goal, "value", 2)),
                        "REPEATED at actuals.1.goalId"),
                bad(
                        "a number for what is judged",
                        "actuals",
                        List.of(Map.of("goalId", judged, "value", 1)),
                        "KIND_MISMATCH at actuals.0.value"),
                bad(
                        "a verdict without reason",
                        "actuals",
                        List.of(Map.of("goalId", judged, "verdict", "MET")),
                        "REASON_REQUIRED at actuals.0.reason"));
    }

    @Test
    void aDelayedPlanIsNotSubmittedWithoutItsCause() {
        var input = onTrack(plan, "H1");
        input.put("status", "SLIGHTLY_DELAYED");
        input.put("achievement", null);
        reports.send(Account.KOSEKI, "savePlanReport", input);

        assertThat(reports.send(Account.KOSEKI, "submitPlanReport", naming(plan, "H1", Map.of("expectedVersion", 1)))
                        .complaints())
                .containsExactly("CAUSE_REQUIRED at period", "ACHIEVEMENT_REQUIRED at period");
    }

    @Test
    void whereAllIsWellNothingIsWaitedFor() {
        var input = onTrack(plan, "H1");
        input.put("blocker", Map.of("system", "住民記録システム"));

        assertThat(reports.send(Account.KOSEKI, "savePlanReport", input).complaints())
                .containsExactly("BLOCKER_NOT_WANTED at blocker");
        assertThat(reports.read(Account.KOSEKI, plan).size()).isZero();
    }

    @Test
    void whoWaitsForOthersSaysForWhatBeforeSubmitting() {
        var input = delayed(plan, "H1");
        input.put("cause", "OTHER_DEPARTMENT");
        input.put("blocker", null);
        assertThat(reports.send(Account.KOSEKI, "savePlanReport", input).complaints())
                .as("a draft may lack it")
                .isEmpty();

        assertThat(reports.send(Account.KOSEKI, "submitPlanReport", naming(plan, "H1", Map.of("expectedVersion", 1)))
                        .complaints())
                .containsExactly("BLOCKER_REQUIRED at period");
        assertThat(reports.read(Account.KOSEKI, plan).at("/0/state").asString()).isEqualTo("DRAFT");

        input.put("blocker", Map.of("system", "住民記録システム"));
        input.put("expectedVersion", 1);
        reports.submitted(Account.KOSEKI, input);
    }

    @Test
    void aPlanThatIsNotAcceptedIsNotReported() {
        var draft = reports.plans().draft(Account.KOSEKI);

        assertThat(reports.send(Account.KOSEKI, "savePlanReport", onTrack(draft, "H1"))
                        .complaints())
                .containsExactly("PLAN_NOT_ACCEPTED at actionPlanId");
    }

    @Test
    void aPeriodIsReportedOnce() {
        reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));
        var again = onTrack(plan, "H1");
        again.put("expectedVersion", 2);
        again.put("done", "もう一度書きました。");

        assertThat(reports.send(Account.KOSEKI, "savePlanReport", again).complaints())
                .containsExactly("ALREADY_REPORTED at period");
        assertThat(reports.send(Account.KOSEKI, "submitPlanReport", naming(plan, "H1", Map.of("expectedVersion", 2)))
                        .complaints())
                .containsExactly("ALREADY_REPORTED at period");
        assertThat(reports.send(
                                Account.KOSEKI,
                                "reportUnchanged",
                                Map.of("actionPlanIds", List.of(SELF), "period", "H1"))
                        .complaints())
                .contains("ALREADY_REPORTED at actionPlanIds.0");
        assertThat(reports.read(Account.KOSEKI, plan).size()).isEqualTo(1);
    }

    @Test
    void nothingIsReportedForAYearWithoutCycleNorBeforeAPeriodBegins() {
        var words = Plans.words();
        words.put("initiativeIds", List.of());
        // Plans may be begun for the year to come, which has neither strategy nor cycle.
        int next = JapaneseTime.fiscalYearOf(Instant.now()).value() + 1;
        var future = accepted(Map.of("fiscalYear", next, "department", "koseki-jumin", "content", words));

        assertThat(reports.send(Account.KOSEKI, "savePlanReport", onTrack(future, "H1"))
                        .complaints())
                .containsExactly("NO_CYCLE at period");
        reports.send(Account.DX, "openMonitoringCycle", Map.of("fiscalYear", next));
        assertThat(reports.send(Account.KOSEKI, "savePlanReport", onTrack(future, "H1"))
                        .complaints())
                .containsExactly("NOT_BEGUN at period");
    }

    @Test
    void whatTheOfficeCanPutRightIsToldToo() {
        int version = reports.submitted(Account.KOSEKI, onTrack(plan, "H1"))
                .path("version")
                .asInt();

        assertThat(reports.send(
                                Account.DX,
                                "acceptPlanReport",
                                naming(plan, "H1", Map.of("rating", "DELAYED", "expectedVersion", version)))
                        .complaints())
                .containsExactly("COMMENT_REQUIRED at comment");
        assertThat(reports.send(
                                Account.DX,
                                "returnPlanReport",
                                naming(plan, "H1", Map.of("comment", "　", "expectedVersion", version)))
                        .complaints())
                .containsExactly("REQUIRED at comment");
        assertThat(reports.send(
                                Account.DX,
                                "returnPlanReport",
                                naming(plan, "H2", Map.of("comment", "確かめてください。", "expectedVersion", 0)))
                        .complaints())
                .containsExactly("NO_REPORT at period");
    }

    @ParameterizedTest
    @MethodSource
    void badTimesAreToldAndTheCycleStands(String mutation, Map<String, Object> input, String complaint) {
        assertThat(reports.send(Account.DX, mutation, input).complaints()).containsExactly(complaint);
        assertThat(api.ask(Account.DX, "{ monitoringCycle(fiscalYear: 2025) { version } }")
                        .data("/monitoringCycle/version")
                        .asInt())
                .isEqualTo(1);
    }

    static Stream<Arguments> badTimesAreToldAndTheCycleStands() {
        return Stream.of(
                time("extendReporting", "H1", "zeimu", "2099-12-31", 1, "INVALID_VALUE at until"),
                time("extendReporting", "H1", "no-such", "2100-12-31", 1, "NOT_FOUND at department"),
                time("extendReporting", "Q1", "zeimu", "2100-12-31", 1, "PERIOD_LOCKED at period"),
                time("extendReporting", "H1", "zeimu", "2100-12-31", 9, "STALE_VERSION at expectedVersion"),
                time("reopenReporting", "H1", "zeimu", "2100-12-31", 1, "NOT_LOCKED at period"),
                time("reopenReporting", "Q1", "zeimu", "2025-12-31", 1, "INVALID_VALUE at until"),
                argumentSet(
                        "a due date given twice",
                        "openMonitoringCycle",
                        Map.of(
                                "fiscalYear",
                                2027,
                                "dueDates",
                                List.of(
                                        Map.of("period", "H1", "dueOn", "2027-10-29"),
                                        Map.of("period", "H1", "dueOn", "2027-11-30"))),
                        "REPEATED at dueDates.1.period"),
                argumentSet(
                        "a due date before the end",
                        "openMonitoringCycle",
                        Map.of("fiscalYear", 2027, "dueDates", List.of(Map.of("period", "H1", "dueOn", "2027-09-29"))),
                        "INVALID_VALUE at dueDates.0.dueOn"));
    }

    private JsonNode accepted(Map<String, Object> input) {
        var plans = reports.plans();
        var draft = Plans.done(plans.send(Account.KOSEKI, "createActionPlan", input));
        var submitted = Plans.done(plans.send(Account.KOSEKI, "submitActionPlan", draft, Map.of()));
        return Plans.done(plans.send(Account.DX, "acceptActionPlan", submitted, Map.of()));
    }

    private static Arguments bad(String name, String field, Object value, String complaint) {
        var changed = new HashMap<String, Object>();
        changed.put(field, value);
        return argumentSet(name, changed, complaint);
    }

    private static Arguments time(
            String mutation, String period, String department, String until, int version, String complaint) {
        return argumentSet(
                "%s %s %s".formatted(mutation, period, complaint),
                mutation,
                Map.of(
                        "fiscalYear",
                        2025,
                        "period",
                        period,
                        "department",
                        department,
                        "until",
                        until,
                        "reason",
                        "集計を待つため",
                        "expectedVersion",
                        version),
                complaint);
    }
}
