package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.delayed;
import static org.ayumi.testing.Reports.done;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;

import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A year of reporting: the cycle, reports, what becomes of them. */
@BackendTest
class ReportLifeTest {

    @Autowired
    private Api api;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;
    private Plans plans;

    @BeforeEach
    void openTheCycle() {
        store.reset();
        reports = Reports.of(api);
        plans = reports.plans();
        reports.open();
    }

    @Test
    void theCycleHasFourQuartersAndTwoHalvesDueAMonthAfterTheirEnd() {
        var sent = reports.send(Account.DX, "openMonitoringCycle", Map.of("fiscalYear", 2098));

        var periods = sent.payload().at("/monitoringCycle/periods");
        assertThat(periods.valueStream().map(each -> each.path("dueOn").asString()))
                .containsExactly("2098-07-31", "2098-10-31", "2099-01-31", "2099-04-30", "2098-10-31", "2099-04-30");
        assertThat(periods.get(4).path("endsOn").asString()).isEqualTo("2098-09-30");
        assertThat(reports.open().complaints()).containsExactly("ALREADY_OPEN at fiscalYear");
    }

    @Test
    void aLockedPeriodIsReopenedForOneDepartmentWithAReason() {
        var priority = priority(Account.KOSEKI);
        var other = priority(Account.KOKUHO);
        assertThat(save(Account.KOSEKI, onTrack(priority, "Q1"))).containsExactly("PERIOD_LOCKED at period");

        var reopened = reports.send(
                Account.DX,
                "reopenReporting",
                Map.of(
                        "fiscalYear",
                        2025,
                        "period",
                        "Q1",
                        "department",
                        "koseki-jumin",
                        "until",
                        "2099-01-31",
                        "reason",
                        "担当者が交代したため",
                        "expectedVersion",
                        1));

        assertThat(reopened.complaints()).isEmpty();
        assertThat(reopened.payload().at("/monitoringCycle/periods/0/locked").asBoolean())
                .isTrue();
        assertThat(save(Account.KOSEKI, onTrack(priority, "Q1"))).isEmpty();
        assertThat(save(Account.KOKUHO, onTrack(other, "Q1"))).containsExactly("PERIOD_LOCKED at period");
    }

    @Test
    void aReportIsReturnedCorrectedAndAcceptedAndItsResultsStandAtTheGoals() {
        var plan = plans.accepted(Account.KOSEKI);
        var submitted = reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));
        var returned = done(reports.send(
                Account.DX,
                "returnPlanReport",
                naming(
                        plan,
                        "H1",
                        Map.of(
                                "rating",
                                "SLIGHTLY_DELAYED",
                                "comment",
                                "件数を確かめてください。",
                                "expectedVersion",
                                submitted.path("version").asInt()))));
        assertThat(returned.path("ratingsDiffer").asBoolean()).isTrue();

        var correction = delayed(plan, "H1");
        correction.put("expectedVersion", returned.path("version").asInt());
        var again = reports.submitted(Account.KOSEKI, correction);
        var accepted = reports.send(
                Account.DX,
                "acceptPlanReport",
                naming(
                        plan,
                        "H1",
                        Map.of(
                                "rating",
                                "DELAYED",
                                "expectedVersion",
                                again.path("version").asInt())));

        assertThat(done(accepted).path("state").asString()).isEqualTo("ACCEPTED");
        assertThat(done(accepted).path("ratingsDiffer").asBoolean()).isFalse();
        assertThat(done(accepted).path("version").asInt()).isEqualTo(6);
        assertThat(accepted.payload().at("/actionPlan/goals/0/actual/value").asDouble())
                .isEqualTo(12);
        assertThat(accepted.payload().at("/actionPlan/goals/0/status").asString())
                .isEqualTo("MET");
        assertThat(accepted.payload().at("/actionPlan/version"))
                .as("a report is no change of the plan itself")
                .isEqualTo(plan.path("version"));
        assertThat(done(accepted).at("/actuals/0/actual/source/locator").asString())
                .isEqualTo("戸籍住民課 上半期");
    }

    @Test
    void severalPlansAreReportedAsUnchangedWithOneLine() {
        var first = plans.accepted(Account.KOSEKI);
        var second = plans.accepted(Account.KOSEKI);
        for (var plan : List.of(first, second)) {
            reports.submitted(Account.KOSEKI, delayed(plan, "H1"));
        }

        var sent = reports.send(
                Account.KOSEKI,
                "reportUnchanged",
                Map.of(
                        "actionPlanIds",
                        List.of(first.path("id").asString(), second.path("id").asString()),
                        "period",
                        "H2"));

        assertThat(sent.complaints()).isEmpty();
        assertThat(sent.payload()
                        .path("actionPlans")
                        .valueStream()
                        .map(plan -> plan.path("reports").get(1)))
                .hasSize(2)
                .allSatisfy(report -> {
                    assertThat(report.path("unchanged").asBoolean()).isTrue();
                    assertThat(report.path("state").asString()).isEqualTo("SUBMITTED");
                    assertThat(report.path("done").asString()).isEqualTo("変更なし");
                    assertThat(report.path("cause").asString()).isEqualTo("STANDARDISATION_DELAY");
                });
    }

    @Test
    void whereOnePlanCannotBeReportedAsUnchangedNoneIs() {
        var reported = plans.accepted(Account.KOSEKI);
        var never = plans.accepted(Account.KOSEKI);
        reports.submitted(Account.KOSEKI, onTrack(reported, "H1"));

        var sent = reports.send(
                Account.KOSEKI,
                "reportUnchanged",
                Map.of(
                        "actionPlanIds",
                        List.of(reported.path("id").asString(), never.path("id").asString()),
                        "period",
                        "H2"));

        assertThat(sent.complaints()).containsExactly("NO_FORMER_REPORT at actionPlanIds.1");
        assertThat(reports.read(Account.DX, reported).size()).isEqualTo(1);
    }

    @Test
    void commentsMakeAThreadAndMoveNoVersion() {
        var plan = plans.accepted(Account.KOSEKI);
        done(reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, "H1")));

        reports.send(Account.KANBU, "commentPlanReport", naming(plan, "H1", Map.of("text", "何を待っていますか。")));
        var report = done(
                reports.send(Account.KOSEKI, "commentPlanReport", naming(plan, "H1", Map.of("text", "標準化の日程です。"))));

        assertThat(report.path("comments")
                        .valueStream()
                        .map(comment -> comment.path("writtenBy").asString()))
                .containsExactly("企画経営課 担当者（見本）", "戸籍住民課 担当者（見本）");
        assertThat(report.path("version").asInt()).isEqualTo(1);
    }

    @Test
    void thosePlansWaitForEachOtherIsAllowed() {
        var first = plans.accepted(Account.KOSEKI);
        var second = plans.accepted(Account.KOKUHO);
        var waits = delayed(first, "H1");
        waits.put("blocker", Map.of("id", second.path("id").asString()));
        var back = delayed(second, "H1");
        back.put("blocker", Map.of("id", first.path("id").asString()));

        assertThat(save(Account.KOSEKI, waits)).isEmpty();
        var saved = done(reports.send(Account.KOKUHO, "savePlanReport", back));

        assertThat(saved.at("/blocker/kind").asString()).isEqualTo("PLAN");
        assertThat(saved.at("/blocker/name").asString()).isEqualTo("窓口の手続を短くする（見本）");
    }

    @Test
    void aStaleReportIsToldWithWho() {
        var plan = plans.accepted(Account.KOSEKI);
        done(reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, "H1")));

        var sent = reports.send(Account.KOSEKI, "savePlanReport", delayed(plan, "H1"));

        assertThat(sent.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(sent.payload().at("/conflict/currentVersion").asInt()).isEqualTo(1);
        assertThat(sent.payload().at("/report/status").asString()).isEqualTo("ON_TRACK");
    }

    @Test
    void whoOnlyCommentedIsNotNamedAsWhoeverChangedTheWords() {
        var plan = plans.accepted(Account.KOSEKI);
        done(reports.send(Account.KOSEKI, "savePlanReport", onTrack(plan, "H1")));
        for (int i = 0; i < 25; i++) {
            done(reports.send(Account.KANBU, "commentPlanReport", naming(plan, "H1", Map.of("text", "進んでいますか。" + i))));
        }

        var sent = reports.send(Account.KOSEKI, "savePlanReport", delayed(plan, "H1"));

        assertThat(sent.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(sent.payload().at("/conflict/changedBy").asString()).isEqualTo(name(Account.KOSEKI));
        assertThat(sent.payload().at("/userErrors/0/message").asString()).contains(name(Account.KOSEKI) + "さん");
    }

    private String name(Account account) {
        return api.ask(account, "{ viewer { name } }").data("/viewer/name").asString();
    }

    @Test
    void theNumberOfCommandsDoesNotDependOnThePlansReported() {
        var ids = List.of(plans.accepted(Account.KOSEKI), plans.accepted(Account.KOSEKI)).stream()
                .peek(plan -> reports.submitted(Account.KOSEKI, onTrack(plan, "H1")))
                .map(plan -> plan.path("id").asString())
                .toList();
        commands.clear();

        reports.send(Account.KOSEKI, "reportUnchanged", Map.of("actionPlanIds", ids, "period", "H2"));

        assertThat(commands.list())
                .extracting(BsonDocument::getFirstKey)
                .as("plans and cycle in one command each, then a read, a replace and two archivings per plan written")
                .containsExactly(
                        "find", "find", "find", "insert", "update", "insert", "find", "insert", "update", "insert");
    }

    private List<String> save(Account account, Map<String, ?> input) {
        return reports.send(account, "savePlanReport", input).complaints();
    }

    private JsonNode priority(Account editor) {
        return Plans.done(plans.send(Account.DX, "setPlanPriority", plans.accepted(editor), Map.of("priority", true)));
    }
}
