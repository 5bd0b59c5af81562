package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.TurnOfYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A plan goes to another department: rights, deadlines and figures go with it, its id and history stay. */
@BackendTest
class PlanMoveTest {

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private TurnOfYear year;
    private Plans plans;

    @BeforeEach
    void startWithoutPlans() {
        store.reset();
        year = new TurnOfYear(api);
        plans = new Plans(api);
    }

    @Test
    void rightsFollowTheNewDepartmentAtOnce() {
        var plan = plans.draft(Account.KOSEKI);

        var moved = Plans.done(year.move(Account.DX, plan, "kokuho-nenkin"));

        assertThat(moved.path("id")).isEqualTo(plan.path("id"));
        assertThat(moved.at("/department/name").asString()).isEqualTo("国保年金課");
        assertThat(moved.at("/moves/0/from/name").asString()).isEqualTo("戸籍住民課");
        assertThat(moved.at("/moves/0/reason").asString()).isEqualTo("組織改正のため");
        assertThat(plans.read(Account.KOSEKI, plan.path("id").asString()).isNull())
                .as("a draft of another department is not there")
                .isTrue();
        assertThat(plans.edit(Account.KOSEKI, moved, Map.of("budget", 1)).complaints())
                .containsExactly("NOT_FOUND at actionPlanId");
        Plans.done(plans.edit(Account.KOKUHO, moved, Map.of("budget", 1)));
        assertThat(plans.page(Account.DX, "department: \"koseki-jumin\"")
                        .path("totalCount")
                        .asInt())
                .isZero();
        assertThat(plans.page(Account.KOKUHO, "department: \"kokuho-nenkin\"")
                        .path("totalCount")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void theHistoryStaysAndTellsOfTheMove() {
        var plan = plans.accepted(Account.KOSEKI);
        Plans.done(year.move(Account.DX, plan, "kokuho-nenkin"));

        var history = plans.revisions(Account.KOKUHO, plan.path("id").asString());

        assertThat(history.data("/node/revisions/totalCount").asInt()).isEqualTo(4);
        var newest = history.data("/node/revisions/edges/0/node");
        assertThat(newest.path("reason").asString()).isEqualTo("組織改正のため");
        assertThat(newest.at("/changes/0/label").asString()).isEqualTo("所属");
        assertThat(newest.at("/changes/0/after").asString()).isEqualTo("国保年金課");
        assertThat(plans.revisions(Account.KOSEKI, plan.path("id").asString()).errorCode())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void whatOneHeadConfirmedAnotherHasNot() {
        var confirmed = Plans.done(
                plans.send(Account.KOSEKI, "confirmActionPlan", plans.draft(Account.KOSEKI), Map.of("post", "課長")));

        var moved = Plans.done(year.move(Account.DX, confirmed, "kokuho-nenkin"));

        assertThat(moved.path("status").asString()).isEqualTo("DRAFT");
        assertThat(moved.path("confirmation").isNull()).isTrue();
    }

    @Test
    void numbersAreNeverUsedTwice() {
        var first = plans.draft(Account.KOSEKI);
        var second = plans.draft(Account.KOSEKI);
        for (int i = 0; i < 3; i++) {
            plans.draft(Account.KOKUHO);
        }
        Plans.done(year.move(Account.DX, second, "kokuho-nenkin"));
        Plans.done(year.move(Account.DX, first, "kokuho-nenkin"));

        assertThat(plans.draft(Account.KOSEKI).path("number").asInt()).isEqualTo(3);
        assertThat(plans.draft(Account.KOKUHO).path("number").asInt()).isEqualTo(4);
        assertThat(plans.page(Account.DX, "department: \"kokuho-nenkin\"")
                        .path("totalCount")
                        .asInt())
                .isEqualTo(6);
        assertThat(plans.page(Account.DX, "first: 100")
                        .path("edges")
                        .valueStream()
                        .map(edge -> edge.at("/node/id")))
                .hasSize(7)
                .doesNotHaveDuplicates();
    }

    @Test
    void rolledOverItGetsANumberOfItsNewDepartment() {
        var moved = plans.accepted(Account.KOSEKI);
        plans.accepted(Account.KOKUHO);
        Plans.done(year.move(Account.DX, moved, "kokuho-nenkin"));

        var made = year.rollOver(Account.KOKUHO).payload().path("rolledOver");

        assertThat(made.valueStream().map(plan -> plan.path("number").asInt())).containsExactly(1, 2);
        assertThat(made.valueStream().map(plan -> plan.at("/department/code").asString()))
                .containsOnly("kokuho-nenkin");
        assertThat(year.rollOver(Account.KOSEKI).payload().path("rolledOver").size())
                .isZero();
    }

    @Test
    void theDeadlineIsThatOfTheNewDepartment() {
        var reports = Reports.of(api);
        reports.open();
        var plan = plans.accepted(Account.KOSEKI);
        plan = Plans.done(plans.send(Account.DX, "setPlanPriority", plan, Map.of("priority", true)));
        reports.send(
                Account.DX,
                "reopenReporting",
                Map.of(
                        "fiscalYear", 2025,
                        "period", "Q1",
                        "department", "kokuho-nenkin",
                        "until", "2099-12-31",
                        "reason", "組織改正のため",
                        "expectedVersion", 1));
        assertThat(reports.send(Account.KOSEKI, "savePlanReport", Reports.onTrack(plan, "Q1"))
                        .complaints())
                .containsExactly("PERIOD_LOCKED at period");

        Plans.done(year.move(Account.DX, plan, "kokuho-nenkin"));

        assertThat(reports.send(Account.KOSEKI, "savePlanReport", Reports.onTrack(plan, "Q1"))
                        .answer()
                        .errorCode())
                .isEqualTo("FORBIDDEN");
        Reports.done(reports.send(Account.KOKUHO, "savePlanReport", Reports.onTrack(plan, "Q1")));
    }

    @Test
    void figuresStandUnderTheNewDepartment() {
        var plan = plans.accepted(Account.KOSEKI);
        Plans.done(year.move(Account.DX, plan, "kokuho-nenkin"));

        var groups = api.ask(
                        Account.DX,
                        "{ monitoring(fiscalYear: 2025, period: H1) { byDepartment { key name summary { plans { count } } } } }")
                .data("/monitoring/byDepartment");

        assertThat(groups.valueStream().map(group -> group.path("key").asString()))
                .containsExactly("kokuho-nenkin");
    }

    @Test
    void badInputIsToldAndChangesNothing() {
        var plan = plans.accepted(Account.KOSEKI);

        assertThat(complaints(plan, Map.of("department", "nowhere"))).containsExactly("NOT_FOUND at department");
        assertThat(complaints(plan, Map.of("department", "koseki-jumin")))
                .containsExactly("SAME_DEPARTMENT at department");
        assertThat(complaints(plan, Map.of("reason", " "))).containsExactly("REQUIRED at reason");
        assertThat(complaints(plan, Map.of("reason", "理".repeat(2001)))).containsExactly("TOO_LONG at reason");
        assertThat(complaints(plan, Map.of("expectedVersion", 1))).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(complaints(plan, Map.of("actionPlanId", "?"))).containsExactly("NOT_FOUND at actionPlanId");
        new TurnOfYear(api).change(Account.JOHO, "splitDepartment", TurnOfYear.twoOfOne(Map.of("department", "zeimu")));
        assertThat(complaints(plan, Map.of("department", "zeimu"))).containsExactly("DEPARTMENT_ENDED at department");
        assertThat(plans.read(Account.DX, plan.path("id").asString()).path("version"))
                .isEqualTo(plan.path("version"));

        var moved = Plans.done(year.move(Account.DX, plan, "kokuho-nenkin"));
        assertThat(complaints(plan, Map.of("department", "kokuho-nenkin")))
                .as("moved twice, against the version before")
                .isIn(List.of("STALE_VERSION at expectedVersion"), List.of("SAME_DEPARTMENT at department"));
        assertThat(complaints(moved, Map.of("department", "kokuho-nenkin")))
                .containsExactly("SAME_DEPARTMENT at department");
    }

    private List<String> complaints(JsonNode plan, Map<String, ?> fields) {
        var input =
                new java.util.LinkedHashMap<String, Object>(Map.of("department", "kokuho-nenkin", "reason", "組織改正のため"));
        input.putAll(fields);
        return plans.send(Account.DX, "moveActionPlan", plan, input).complaints();
    }
}
