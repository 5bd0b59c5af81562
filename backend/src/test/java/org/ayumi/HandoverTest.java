package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Answer;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.StoreCommands;
import org.ayumi.testing.TestClock;
import org.ayumi.testing.TurnOfYear;
import org.bson.BsonDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What a department hands over, and who reads it. */
@BackendTest
class HandoverTest {

    private static final String SHEET = """
            fiscalYear department { code name } asOf evidenceCount posts { post plans }
            open { planId title lastPeriod lastStatus lastAchievement lastCause next responsiblePost }
            drafts { planId status } finished { planId lastStatus }
            due { plan { planId } period dueOn overdue begun }
            returned { plan { planId } period comment decidedBy }
            waits { plan { planId } kind name department } waitedFor { plan { planId department lastPeriod lastStatus next } kind name department }
            goalChanges { plan { planId } label change { before after changedBy reason } }
            """;

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    @Autowired
    private StoreCommands commands;

    @Autowired
    private TestClock clock;

    private Plans plans;
    private Reports reports;

    @BeforeEach
    void startWithAnOpenCycle() {
        store.reset();
        plans = new Plans(api);
        reports = Reports.of(api);
        // Before any period ends: what was locked already when the cycle was opened is asked of nobody.
        clock.set(LocalDate.of(2025, 4, 10));
        reports.open();
        clock.reset();
    }

    @Test
    void plansStandWhereTheyBelong() {
        var open = plans.accepted(Account.KOSEKI);
        var finished = plans.accepted(Account.KOSEKI);
        var draft = plans.draft(Account.KOSEKI);
        plans.accepted(Account.KOKUHO);
        reports.submitted(Account.KOSEKI, Reports.delayed(open, "H1"));
        var done = Reports.onTrack(finished, "H1");
        done.put("status", "COMPLETED");
        reports.submitted(Account.KOSEKI, done);

        var sheet = sheet(Account.KOSEKI);

        assertThat(ids(sheet.path("open"))).containsExactly(open.path("id").asString());
        assertThat(ids(sheet.path("finished")))
                .containsExactly(finished.path("id").asString());
        assertThat(ids(sheet.path("drafts"))).containsExactly(draft.path("id").asString());
        var told = sheet.at("/open/0");
        assertThat(told.path("lastPeriod").asString()).isEqualTo("H1");
        assertThat(told.path("lastStatus").asString()).isEqualTo("DELAYED");
        assertThat(told.path("lastCause").asString()).isEqualTo("STANDARDISATION_DELAY");
        assertThat(told.path("next").asString()).isEqualTo("窓口で試します。");
        assertThat(sheet.at("/posts/0/post").asString()).isEqualTo("管理係 係長");
        assertThat(sheet.at("/posts/0/plans").asInt()).isEqualTo(2);
        assertThat(sheet.at("/waits/0/name").asString()).isEqualTo("住民記録システム");
    }

    @Test
    void whatIsAskedOfAFinishedPlanIsDueAsElsewhere() {
        var plan = plans.accepted(Account.KOSEKI);
        var done = Reports.onTrack(plan, "H1");
        done.put("status", "CANCELLED");
        done.put("cause", "BUDGET");
        reports.submitted(Account.KOSEKI, done);

        assertThat(sheet(Account.KOSEKI)
                        .path("due")
                        .valueStream()
                        .map(each -> each.path("period").asString()))
                .containsExactly("H2");
    }

    @Test
    void whatIsDueStandsInTheOrderOfItsDay() {
        var plan = plans.accepted(Account.KOSEKI);
        clock.set(LocalDate.of(2025, 7, 31));
        var priority = plans.accepted(Account.KOSEKI);
        clock.reset();
        Plans.done(plans.send(Account.DX, "setPlanPriority", priority, Map.of("priority", true)));
        reports.send(Account.KOSEKI, "savePlanReport", Reports.onTrack(plan, "H1"));
        reports.submitted(Account.KOSEKI, Reports.onTrack(plan, "H2"));

        var due = sheet(Account.KOSEKI).path("due");

        assertThat(due.valueStream().map(each -> each.path("period").asString()))
                .containsExactly("Q1", "H1", "Q2", "Q3", "Q4");
        assertThat(due.at("/0/overdue").asBoolean()).isTrue();
        assertThat(due.at("/0/dueOn").asString()).isEqualTo("2025-07-31");
        assertThat(due.at("/1/overdue").asBoolean()).isFalse();
        assertThat(due.at("/1/begun").asBoolean()).isTrue();
        assertThat(due.at("/2/begun").asBoolean()).isFalse();
    }

    @Test
    void whatWasReturnedIsToldWithItsComment() {
        var plan = plans.submitted(Account.KOSEKI);
        Plans.done(plans.send(Account.DX, "returnActionPlan", plan, Map.of("comment", "目標を確かめてください。")));
        var accepted = plans.accepted(Account.KOSEKI);
        var report = reports.submitted(Account.KOSEKI, Reports.onTrack(accepted, "H1"));
        Reports.done(reports.send(
                Account.DX,
                "returnPlanReport",
                Reports.naming(
                        accepted,
                        "H1",
                        Map.of(
                                "comment",
                                "数を確かめてください。",
                                "expectedVersion",
                                report.path("version").asInt()))));

        var sheet = sheet(Account.KOSEKI);

        assertThat(sheet.path("returned")
                        .valueStream()
                        .map(each -> "%s %s"
                                .formatted(
                                        each.path("period").asString("-"),
                                        each.path("comment").asString())))
                .containsExactly("- 目標を確かめてください。", "H1 数を確かめてください。");
        assertThat(sheet.path("due")
                        .valueStream()
                        .map(each -> each.path("period").asString()))
                .as("a returned report is told once")
                .containsExactly("H2");
    }

    @Test
    void waitsAreToldFromBothSides() {
        var mine = plans.accepted(Account.KOSEKI);
        var theirs = plans.accepted(Account.KOKUHO);
        var waiting = Reports.delayed(theirs, "H1");
        waiting.put("blocker", Map.of("id", mine.path("id").asString()));
        reports.submitted(Account.KOKUHO, waiting);

        assertThat(sheet(Account.KOSEKI).at("/waitedFor/0/plan/department").asString())
                .isEqualTo("国保年金課");
        assertThat(sheet(Account.KOSEKI).path("waits").size()).isZero();
        assertThat(sheet(Account.KOKUHO).at("/waits/0/department").asString()).isEqualTo("戸籍住民課");
        assertThat(sheet(Account.KOKUHO).path("waitedFor").size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = {"JOHO", "DX", "KANBU", "KOSEKI"})
    void theWordsOfAnotherDepartmentsReportAreToldOnceItIsAccepted(Account reader) {
        var mine = plans.accepted(Account.KOSEKI);
        var theirs = plans.accepted(Account.KOKUHO);
        var waiting = Reports.delayed(theirs, "H1");
        waiting.put("blocker", Map.of("id", mine.path("id").asString()));
        var report = reports.submitted(Account.KOKUHO, waiting);

        var underReview = ask(reader, "koseki-jumin").data("/handover/waitedFor/0/plan");

        assertThat(underReview.path("lastStatus").asString()).isEqualTo("DELAYED");
        assertThat(underReview.path("next").asString("-")).isEqualTo(reader == Account.KOSEKI ? "-" : "窓口で試します。");
        Reports.done(reports.send(
                Account.DX,
                "acceptPlanReport",
                Reports.naming(
                        theirs,
                        "H1",
                        Map.of(
                                "rating",
                                "DELAYED",
                                "expectedVersion",
                                report.path("version").asInt()))));
        var accepted = ask(reader, "koseki-jumin").data("/handover/waitedFor/0/plan");
        assertThat(accepted.path("next").asString("-")).isEqualTo("窓口で試します。");
        assertThat(ask(Account.KOKUHO, "kokuho-nenkin")
                        .data("/handover/waits/0/plan/planId")
                        .asString())
                .isEqualTo(theirs.path("id").asString());
    }

    @Test
    void changedGoalsAreTold() {
        var plan = plans.accepted(Account.KOSEKI);
        Plans.done(plans.send(
                Account.KOSEKI,
                "changePlanGoal",
                Map.of(
                        "goalId",
                        plan.at("/goals/0/id").asString(),
                        "comparison",
                        "AT_LEAST",
                        "target",
                        15,
                        "unit",
                        "件",
                        "reason",
                        "対象を広げたため",
                        "expectedVersion",
                        plan.path("version").asInt())));

        var change = sheet(Account.KOSEKI).at("/goalChanges/0/change");

        assertThat(change.path("before").asString()).isEqualTo("10件以上");
        assertThat(change.path("after").asString()).isEqualTo("15件以上");
    }

    @Test
    void aMovedPlanIsHandedOverByWhoHasIt() {
        var plan = plans.accepted(Account.KOSEKI);
        Plans.done(new TurnOfYear(api).move(Account.DX, plan, "kokuho-nenkin"));

        assertThat(sheet(Account.KOSEKI).path("open").size()).isZero();
        assertThat(sheet(Account.KOKUHO).path("open").size()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Account.class)
    void whoReadsTheDraftsReadsTheHandover(Account account) {
        plans.draft(Account.KOSEKI);
        boolean reads =
                List.of(Account.JOHO, Account.DX, Account.KOSEKI, Account.KANBU).contains(account);

        assertThat(ask(account, "koseki-jumin").errorCode()).isEqualTo(reads ? "" : "FORBIDDEN");
        if (account != Account.MUSHOKU) {
            assertThat(ask(account, account.department()).errorCode()).isEmpty();
        }
    }

    @Test
    void aDepartmentThatIsNotThereIsSaidSo() {
        assertThat(ask(Account.DX, "nowhere").errorCode()).isEqualTo("BAD_REQUEST");
        assertThat(ask(Account.DX, "").errorCode()).isEqualTo("BAD_REQUEST");
        assertThat(ask(Account.KOSEKI, "nowhere").errorCode()).isEqualTo("FORBIDDEN");
        assertThat(ask(Account.KOSEKI, "").errorCode()).isEqualTo("FORBIDDEN");
    }

    @Test
    void itCostsThreeCommandsHoweverManyPlans() {
        plans.accepted(Account.KOSEKI);
        plans.accepted(Account.KOSEKI);
        plans.accepted(Account.KOKUHO);
        commands.clear();

        sheet(Account.KOSEKI);

        assertThat(commands.list().stream().map(BsonDocument::getFirstKey)).containsExactly("find", "find", "find");
    }

    private JsonNode sheet(Account account) {
        var answer = ask(account, account.department());
        assertThat(answer.errorCode()).as(answer.text()).isEmpty();
        return answer.data("/handover");
    }

    private Answer ask(Account account, String department) {
        return api.ask(
                account, "{ handover(fiscalYear: 2025, department: \"%s\") { %s } }".formatted(department, SHEET));
    }

    private static List<String> ids(JsonNode plans) {
        return plans.valueStream().map(each -> each.path("planId").asString()).toList();
    }
}
