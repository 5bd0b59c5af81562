package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Reports.naming;
import static org.ayumi.testing.Reports.onTrack;

import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Ids;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A report by its id, its history, and the periods a plan reports for. */
@BackendTest
class ReportNodeTest {

    private static final String PERIODS = """
            query ($id: ID!) { node(id: $id) { ... on ActionPlan { reportingPeriods {
              period beginsOn endsOn dueOn locked report { id state } former { period }
              viewerCan { write submit reportUnchanged review comment } } } } }""";

    @Autowired
    private Api api;

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
    void aReportIsFoundByItsIdWithItsPlan() {
        var plan = plans.accepted(Account.KOSEKI);
        reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));

        var report = reports.find(Account.DX, Reports.id(plan, "H1"));

        assertThat(report.path("id").asString()).isEqualTo(Reports.id(plan, "H1"));
        assertThat(report.at("/plan/id")).isEqualTo(plan.path("id"));
        assertThat(report.path("state").asString()).isEqualTo("SUBMITTED");
    }

    @Test
    void idsOfNoReportAreNotThere() {
        var plan = plans.accepted(Account.KOSEKI);
        for (String id : List.of(
                Reports.id(plan, "H2"),
                Ids.of("PlanReport", "plan-2025-koseki-jumin-77-h1"),
                Ids.of("PlanReport", "plan-2025-koseki-jumin-01-q5"),
                Ids.of("PlanReport", "plan-1900-koseki-jumin-01-q1"),
                Ids.of("PlanReport", "x"))) {
            assertThat(reports.find(Account.DX, id).isNull()).as(id).isTrue();
        }
    }

    @Test
    void theHistoryOfAReportTellsEachChangeAndEachComment() {
        var plan = plans.accepted(Account.KOSEKI);
        reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));
        reports.send(Account.KANBU, "commentPlanReport", naming(plan, "H1", Map.of("text", "よく進んでいます。")));
        plans.edit(Account.KOSEKI, plan, Map.of("responsiblePost", "窓口係 係長"));
        reports.submitted(Account.KOSEKI, onTrack(plan, "H2"));

        var history = history(Account.KOSEKI, Reports.id(plan, "H1"), "first: 2");

        assertThat(history.path("totalCount").asInt()).isEqualTo(3);
        assertThat(versions(history)).containsExactly("2 企画経営課 担当者（見本）", "2 戸籍住民課 担当者（見本）");
        assertThat(history.at("/edges/0/node/changes/0/label").asString()).isEqualTo("上半期 コメント");
        var rest = history(
                Account.KOSEKI,
                Reports.id(plan, "H1"),
                "after: \"%s\"".formatted(history.at("/pageInfo/endCursor").asString()));
        assertThat(versions(rest)).containsExactly("1 戸籍住民課 担当者（見本）");
    }

    @Test
    void theHistoryOfACycleTellsWhoGaveMoreTimeAndWhy() {
        extend("2100-01-31");

        var history = api.ask(
                        Account.ZEIMU,
                        "{ monitoringCycle(fiscalYear: 2025) { viewerCan { manage } revisions { totalCount edges { node { version changedBy reason changes { label before after } } } } } }")
                .data("/monitoringCycle/revisions");

        assertThat(history.path("totalCount").asInt()).isEqualTo(2);
        assertThat(history.at("/edges/0/node/reason").asString()).isEqualTo("集計を待つため");
        assertThat(history.at("/edges/0/node/changes/0/after").asString()).contains("2100-01-31");
    }

    @Test
    void aPlanTellsItsPeriodsWithItsDepartmentsOwnLastDay() {
        var plan = plans.accepted(Account.KOSEKI);
        reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));
        extend("2100-01-31");

        var periods = periods(Account.KOSEKI, plan);

        assertThat(periods.valueStream()
                        .map(each -> "%s %s %s %s %s"
                                .formatted(
                                        each.path("period").asString(),
                                        each.path("beginsOn").asString(),
                                        each.path("endsOn").asString(),
                                        each.path("dueOn").asString(),
                                        each.path("locked").asBoolean())))
                .containsExactly(
                        "H1 2025-04-01 2025-09-30 2100-01-31 false", "H2 2025-10-01 2026-03-31 2099-12-31 false");
        assertThat(periods.at("/0/report/id").asString()).isEqualTo(Reports.id(plan, "H1"));
        assertThat(periods.at("/0/former").isNull()).isTrue();
        assertThat(periods.at("/1/former/period").asString()).isEqualTo("H1");
        assertThat(can(periods.get(0))).isEqualTo("comment");
        assertThat(can(periods.get(1))).isEqualTo("write reportUnchanged");
    }

    @Test
    void aPeriodTellsEachPersonOnlyWhatTheyMayRead() {
        var plan = plans.accepted(Account.KOSEKI);
        reports.submitted(Account.KOSEKI, onTrack(plan, "H1"));

        assertThat(can(periods(Account.DX, plan).get(0))).isEqualTo("review comment");
        assertThat(can(periods(Account.KANBU, plan).get(0))).isEqualTo("comment");
        for (var account : List.of(Account.ZEIMU, Account.KOKUHO)) {
            var seen = periods(account, plan);
            assertThat(seen.at("/0/report").isNull()).isTrue();
            assertThat(seen.at("/1/former").isNull()).isTrue();
            assertThat(can(seen.get(0))).isEmpty();
        }
    }

    @Test
    void aPlanHasNoPeriodsBeforeItIsAcceptedNorAYearBeforeItsCycleIsOpen() {
        assertThat(periods(Account.KOSEKI, plans.submitted(Account.KOSEKI)).size())
                .isZero();
        var accepted = plans.accepted(Account.KOSEKI);
        assertThat(periods(Account.KOSEKI, accepted).size()).isEqualTo(2);

        store.reset();

        var unopened = plans.accepted(Account.KOSEKI);
        assertThat(periods(Account.KOSEKI, unopened).isArray()).isTrue();
        assertThat(periods(Account.KOSEKI, unopened).size()).isZero();
    }

    private void extend(String until) {
        reports.send(
                Account.DX,
                "extendReporting",
                Map.of(
                        "fiscalYear",
                        2025,
                        "period",
                        "H1",
                        "department",
                        "koseki-jumin",
                        "until",
                        until,
                        "reason",
                        "集計を待つため",
                        "expectedVersion",
                        1));
    }

    private JsonNode periods(Account account, JsonNode plan) {
        return api.ask(account, PERIODS, Map.of("id", plan.path("id").asString()))
                .data("/node/reportingPeriods");
    }

    private static String can(JsonNode period) {
        var can = period.path("viewerCan");
        return String.join(
                " ",
                can.propertyNames().stream()
                        .filter(name -> can.path(name).asBoolean())
                        .toList());
    }

    private JsonNode history(Account account, String id, String arguments) {
        return api.ask(
                        account,
                        "query ($id: ID!) { node(id: $id) { ... on PlanReport { revisions(%s) { totalCount pageInfo { endCursor } edges { node { version changedBy changes { label } } } } } } }"
                                .formatted(arguments),
                        Map.of("id", id))
                .data("/node/revisions");
    }

    private static List<String> versions(JsonNode history) {
        return history.path("edges")
                .valueStream()
                .map(edge -> "%s %s"
                        .formatted(
                                edge.at("/node/version").asInt(),
                                edge.at("/node/changedBy").asString()))
                .toList();
    }
}
