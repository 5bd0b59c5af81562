package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.delayed;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.EveryField;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The year's figures, and the plans behind each. */
@BackendTest
class MonitoringTest {

    private static final String SUMMARY = """
            plans { count planIds } reported { count planIds } overdue { count planIds } returned { planIds }
            onTrack { percent counted { count planIds } of { count planIds } } meanAchievement { percent of { count } }
            statuses { status plans { count } }
            """;

    private static final String GROUPS = """
            summary { %1$s } byDepartment { key name summary { %1$s } trend { period summary { %1$s } } } byAim { key summary { plans { count } } }
            byTheme { key summary { plans { count } } } byInitiative { key summary { plans { count } } }
            byCause { cause plans { count planIds } } trend { period summary { %1$s } }
            waits { planId title department blocker { kind id name } since deadlock }
            plans { planId title department { code name } priority sample
              points { period status achievement cause blocker { kind id name } overdue returned } }
            """.formatted(SUMMARY);

    @Autowired
    private Api api;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private TestClock clock;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;

    @BeforeEach
    void openTheCycle() {
        store.reset();
        reports = Reports.of(api);
        // Before any period ends: what was locked already when the cycle was opened is asked of nobody.
        clock.set(LocalDate.of(2025, 4, 10));
        reports.open();
        clock.reset();
    }

    @Test
    void cancelledPlansAreLeftOutOfTheShareAndUnreportedOnesOfBothFigures() {
        var good = accepted(Account.KOSEKI);
        var done = accepted(Account.KOSEKI);
        var late = accepted(Account.KOKUHO);
        var cancelled = accepted(Account.KOKUHO);
        var silent = accepted(Account.KIKAKU);
        report(Account.KOSEKI, good, "ON_TRACK", 50);
        report(Account.KOSEKI, done, "COMPLETED", 100);
        report(Account.KOKUHO, late, "DELAYED", 25);
        report(Account.KOKUHO, cancelled, "CANCELLED", 10);
        reports.send(Account.KIKAKU, "savePlanReport", onTrack(silent, "H1"));

        var summary = monitoring(Account.ZEIMU, "H1").path("summary");

        assertThat(summary.at("/plans/count").asInt()).isEqualTo(5);
        assertThat(summary.at("/reported/count").asInt()).isEqualTo(4);
        assertThat(summary.at("/overdue/count").asInt()).isZero();
        assertThat(summary.at("/onTrack/percent").asDouble()).isEqualTo(66.7);
        assertThat(ids(summary.at("/onTrack/counted"))).containsExactly(id(good), id(done));
        assertThat(ids(summary.at("/onTrack/of"))).containsExactly(id(late), id(good), id(done));
        assertThat(summary.at("/meanAchievement/percent").asDouble()).isEqualTo(46.3);
        assertThat(ids(summary.path("reported"))).doesNotContain(id(silent));
    }

    @Test
    void everyGroupSumsUpItsOwnPlans() {
        report(Account.KOSEKI, accepted(Account.KOSEKI), "ON_TRACK", 50);
        report(Account.KOKUHO, accepted(Account.KOKUHO), "DELAYED", 20);

        var monitoring = monitoring(Account.DX, "H1");

        assertThat(monitoring
                        .path("byDepartment")
                        .valueStream()
                        .map(group -> "%s %s"
                                .formatted(
                                        group.path("key").asString(),
                                        group.at("/summary/onTrack/percent").asDouble())))
                .containsExactly("kokuho-nenkin 0.0", "koseki-jumin 100.0");
        assertThat(monitoring
                        .path("byAim")
                        .valueStream()
                        .map(group -> group.path("key").asString()))
                .containsExactly("1", "3");
        assertThat(monitoring.at("/byTheme/0/summary/plans/count").asInt()).isEqualTo(2);
        assertThat(monitoring.at("/byInitiative/0/summary/plans/count").asInt()).isEqualTo(2);
        assertThat(monitoring.at("/byCause/0/cause").asString()).isEqualTo("STANDARDISATION_DELAY");
        assertThat(monitoring.at("/byCause/0/plans/count").asInt()).isEqualTo(1);
    }

    @Test
    void aLockedPeriodWithoutReportIsOverdueAndTheTrendTellsPeriodByPeriod() {
        var priority = priority(Account.KOSEKI);
        reports.submitted(Account.KOSEKI, onTrack(priority, "Q2"));

        var second = monitoring(Account.DX, "Q2");

        assertThat(second.path("trend")
                        .valueStream()
                        .map(point -> "%s %d %d"
                                .formatted(
                                        point.path("period").asString(),
                                        point.at("/summary/reported/count").asInt(),
                                        point.at("/summary/overdue/count").asInt())))
                .containsExactly("Q1 0 1", "Q2 1 0");
        assertThat(second.at("/trend/0/summary/onTrack/percent").isNull()).isTrue();
        assertThat(monitoring(Account.DX, "H1").at("/summary/plans/count").asInt())
                .isZero();
    }

    @Test
    void aPlanAcceptedAfterTheLockIsAskedOnceItsDepartmentIsGivenTime() {
        var late = latePriority(Account.KOSEKI);
        var before = monitoring(Account.DX, "Q1").path("summary");
        assertThat(reports.send(Account.KOSEKI, "savePlanReport", onTrack(late, "Q1"))
                        .complaints())
                .containsExactly("PERIOD_LOCKED at period");

        assertThat(reports.send(
                                Account.DX,
                                "reopenReporting",
                                Map.of(
                                        "fiscalYear",
                                        2025,
                                        "period",
                                        "Q1",
                                        "until",
                                        "2099-12-31",
                                        "reason",
                                        "遅れて受理したため",
                                        "expectedVersion",
                                        1))
                        .complaints())
                .isEmpty();

        assertThat(before.at("/plans/count").asInt()).isZero();
        assertThat(before.at("/overdue/count").asInt()).isZero();
        assertThat(ids(monitoring(Account.DX, "Q1").at("/summary/plans"))).containsExactly(id(late));
        reports.submitted(Account.KOSEKI, onTrack(late, "Q1"));
        assertThat(ids(monitoring(Account.DX, "Q1").at("/summary/reported"))).containsExactly(id(late));
    }

    @Test
    void whatWasReturnedIsUnreportedButNotOverdueAlsoAfterTheLock() {
        clock.set(LocalDate.of(2025, 7, 20));
        var plan = latePriority(Account.KOSEKI);
        reports.submitted(Account.KOSEKI, onTrack(plan, "Q1"));
        clock.reset();
        Reports.done(reports.send(
                Account.DX, "returnPlanReport", naming(plan, "Q1", Map.of("comment", "件数を。", "expectedVersion", 2))));

        var first = monitoring(Account.ZEIMU, "Q1");

        assertThat(ids(first.at("/summary/returned"))).containsExactly(id(plan));
        assertThat(first.at("/summary/overdue/count").asInt()).isZero();
        assertThat(first.at("/summary/reported/count").asInt()).isZero();
        assertThat(first.at("/plans/0/points/0/returned").asBoolean()).isTrue();
        assertThat(first.at("/plans/0/points/0/overdue").asBoolean()).isFalse();
    }

    @Test
    void everyGroupTellsPeriodByPeriodHowItsOwnPlansStood() {
        var late = priority(Account.KOSEKI);
        var silent = priority(Account.KOKUHO);
        reports.submitted(Account.KOSEKI, delayed(late, "Q2"));
        reports.submitted(Account.KOKUHO, onTrack(silent, "Q2"));

        var departments = monitoring(Account.KANBU, "Q2").path("byDepartment");

        assertThat(departments
                        .valueStream()
                        .flatMap(group -> group.path("trend")
                                .valueStream()
                                .map(point -> "%s %s %s %s"
                                        .formatted(
                                                group.path("key").asString(),
                                                point.path("period").asString(),
                                                ids(point.at("/summary/overdue")),
                                                ids(point.at("/summary/onTrack/counted"))))))
                .containsExactly(
                        "kokuho-nenkin Q1 [%s] []".formatted(id(silent)),
                        "kokuho-nenkin Q2 [] [%s]".formatted(id(silent)),
                        "koseki-jumin Q1 [%s] []".formatted(id(late)),
                        "koseki-jumin Q2 [] []");
        assertThat(departments.at("/0/trend/1/summary")).isEqualTo(departments.at("/0/summary"));
    }

    @Test
    void everyAcceptedPlanIsNamedWithHowItStood() {
        var priority = priority(Account.KOSEKI);
        var other = accepted(Account.KOKUHO);
        reports.submitted(Account.KOSEKI, onTrack(priority, "Q2"));
        report(Account.KOKUHO, other, "DELAYED", 20);

        var plans = monitoring(Account.ZEIMU, "H1").path("plans");

        assertThat(plans.valueStream()
                        .map(plan -> "%s %s %s"
                                .formatted(
                                        plan.path("planId").asString(),
                                        plan.at("/department/code").asString(),
                                        plan.path("points")
                                                .valueStream()
                                                .map(MonitoringTest::point)
                                                .toList())))
                .containsExactly(
                        id(other) + " kokuho-nenkin [H1 DELAYED 20 STANDARDISATION_DELAY 住民記録システム false]",
                        id(priority) + " koseki-jumin [Q1 null null null null true, Q2 ON_TRACK 40 null null false]");
    }

    @Test
    void whoWaitsForWhomIsShownWithItsDeadlocks() {
        var first = accepted(Account.KOSEKI);
        var second = accepted(Account.KOKUHO);
        var outside = accepted(Account.KIKAKU);
        waits(Account.KOSEKI, first, second);
        waits(Account.KOKUHO, second, first);
        waits(Account.KIKAKU, outside, first);

        var waits = monitoring(Account.KANBU, "H1").path("waits");

        assertThat(waits.valueStream()
                        .map(wait -> "%s %s"
                                .formatted(
                                        wait.path("department").asString(),
                                        wait.path("deadlock").asBoolean())))
                .containsExactly("企画経営課 false", "国保年金課 true", "戸籍住民課 true");
        assertThat(waits.at("/0/blocker/id").asString()).isEqualTo(id(first));
        assertThat(waits.at("/0/since").asString()).isEqualTo("H1");
    }

    @Test
    void aCancelledPlanWaitsForNothing() {
        var first = accepted(Account.KOSEKI);
        var second = accepted(Account.KOKUHO);
        waits(Account.KOSEKI, first, second);
        var report = onTrack(second, "H1");
        report.put("status", "CANCELLED");
        report.put("cause", "OTHER_DEPARTMENT");
        report.put("blocker", Map.of("id", id(first)));
        reports.submitted(Account.KOKUHO, report);

        var waits = monitoring(Account.KANBU, "H1").path("waits");

        assertThat(waits.valueStream()
                        .map(wait -> "%s %s"
                                .formatted(
                                        wait.path("department").asString(),
                                        wait.path("deadlock").asBoolean())))
                .containsExactly("戸籍住民課 false");
    }

    @Test
    void aWaitLastsFromTheFirstReportThatWaitsForTheSame() {
        var plan = accepted(Account.KOSEKI);
        reports.submitted(Account.KOSEKI, delayed(plan, "H1"));
        reports.send(Account.KOSEKI, "reportUnchanged", Map.of("actionPlanIds", List.of(id(plan)), "period", "H2"));

        assertThat(monitoring(Account.DX, "H2").at("/waits/0/since").asString()).isEqualTo("H1");
        assertThat(monitoring(Account.DX, "H2").at("/waits/0/blocker/name").asString())
                .isEqualTo("住民記録システム");
    }

    @Test
    void aReturnedReportDoesNotCount() {
        var plan = accepted(Account.KOSEKI);
        reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));
        reports.send(
                Account.DX,
                "returnPlanReport",
                Reports.naming(plan, "H1", Map.of("comment", "確かめてください。", "expectedVersion", 2)));

        assertThat(monitoring(Account.DX, "H1").at("/summary/reported/count").asInt())
                .isZero();
    }

    @Test
    void theFiguresOfAYearCostOneReadOfItsPlansItsCycleItsEditionAndTheDepartmentsNames() {
        report(Account.KOSEKI, accepted(Account.KOSEKI), "ON_TRACK", 50);
        report(Account.KOKUHO, accepted(Account.KOKUHO), "DELAYED", 20);
        commands.clear();

        var answer =
                api.ask(Account.DX, EveryField.of("Monitoring", "monitoring(fiscalYear: 2025, period: H1) {", "}"));

        assertThat(answer.errorCode()).isEmpty();
        assertThat(commands.list())
                .extracting(command -> command.getString("find").getValue())
                .containsExactly("plans", "cycles", "revisions", "departments");
        assertThat(commands.list().getFirst().getDocument("filter").toJson()).contains("\"plan.fiscalYear\": 2025");
    }

    @ParameterizedTest
    @EnumSource
    void whoeverReadsAcceptedPlansReadsTheSameFigures(Account account) {
        report(Account.KOSEKI, accepted(Account.KOSEKI), "ON_TRACK", 50);

        var seen = monitoring(account, "H1");

        if (account == Account.MUSHOKU) {
            assertThat(seen.isNull()).isTrue();
        } else {
            assertThat(seen).isEqualTo(monitoring(Account.DX, "H1"));
        }
    }

    private static String point(JsonNode point) {
        return "%s %s %s %s %s %s"
                .formatted(
                        point.path("period").asString(),
                        point.path("status").asString("null"),
                        point.path("achievement").asString("null"),
                        point.path("cause").asString("null"),
                        point.at("/blocker/name").asString("null"),
                        point.path("overdue").asBoolean());
    }

    /** Accepted before the first quarter was locked. */
    private JsonNode priority(Account editor) {
        clock.set(LocalDate.of(2025, 7, 31));
        var plan = latePriority(editor);
        clock.reset();
        return plan;
    }

    private JsonNode latePriority(Account editor) {
        return Plans.done(
                reports.plans().send(Account.DX, "setPlanPriority", accepted(editor), Map.of("priority", true)));
    }

    private JsonNode accepted(Account editor) {
        return reports.plans().accepted(editor);
    }

    private void report(Account editor, JsonNode plan, String status, int achievement) {
        boolean well = status.equals("ON_TRACK") || status.equals("COMPLETED");
        var input = well ? onTrack(plan, "H1") : delayed(plan, "H1");
        input.put("status", status);
        input.put("achievement", achievement);
        reports.submitted(editor, input);
    }

    private void waits(Account editor, JsonNode plan, JsonNode other) {
        var input = delayed(plan, "H1");
        input.put("blocker", Map.of("id", id(other)));
        reports.submitted(editor, input);
    }

    private JsonNode monitoring(Account account, String period) {
        return api.ask(
                        account,
                        "{ monitoring(fiscalYear: 2025, period: %s) { fiscalYear period %s } }"
                                .formatted(period, GROUPS))
                .data("/monitoring");
    }

    private static String id(JsonNode plan) {
        return plan.path("id").asString();
    }

    private static List<String> ids(JsonNode set) {
        return set.path("planIds").valueStream().map(JsonNode::asString).toList();
    }
}
