package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.testing.Plans.done;

import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** An action plan from the first word to the last change of a goal. */
@BackendTest
class PlanLifeTest {

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

    @Test
    void aPlanIsNumberedWithinItsDepartmentAndYearAndKeepsTheNamesItPointsTo() {
        var first = plans.draft(Account.KOSEKI);
        var second = plans.draft(Account.KOSEKI);
        var other = plans.draft(Account.KOKUHO);

        assertThat(List.of(first, second, other))
                .extracting(plan -> plan.path("number").asInt())
                .containsExactly(1, 2, 1);
        assertThat(first.at("/department/name").asString()).isEqualTo("戸籍住民課");
        assertThat(first.at("/initiatives/0/themeNumber").asInt()).isEqualTo(1);
        assertThat(first.at("/goals/0/printed").asString()).isEqualTo("10件以上");
        assertThat(first.at("/goals/0/status").asString()).isEqualTo("UNREPORTED");
        assertThat(first.at("/goals/1/printed").asString()).isEqualTo("完了");
        assertThat(first.path("sample").asBoolean()).isFalse();
    }

    @Test
    void aPlanIsReturnedCorrectedAndAccepted() {
        var submitted = plans.submitted(Account.KOSEKI);
        var returned =
                done(plans.send(Account.DX, "returnActionPlan", submitted, Map.of("comment", "到達点を四半期ごとに書いてください。")));
        assertThat(returned.path("status").asString()).isEqualTo("RETURNED");
        assertThat(returned.at("/review/accepted").asBoolean()).isFalse();

        var corrected = done(plans.edit(Account.KOSEKI, returned, Map.of("title", "窓口を短くする（見本）")));
        assertThat(corrected.at("/review/comment").asString()).startsWith("到達点");
        var again = done(plans.send(Account.KOSEKI, "submitActionPlan", corrected, Map.of()));
        var accepted = done(plans.send(Account.DX, "acceptActionPlan", again, Map.of()));

        assertThat(accepted.path("status").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.path("version").asInt()).isEqualTo(6);
        assertThat(accepted.at("/goals/0/id")).isEqualTo(submitted.at("/goals/0/id"));
    }

    @Test
    void whereTheHeadIsToConfirmNothingIsSubmittedBefore() {
        var draft = done(plans.edit(Account.KOSEKI, plans.draft(Account.KOSEKI), Map.of("confirmationRequired", true)));
        assertThat(draft.at("/viewerCan/submit").asBoolean()).isFalse();
        assertThat(plans.send(Account.KOSEKI, "submitActionPlan", draft, Map.of())
                        .complaints())
                .containsExactly("WRONG_STATE at actionPlanId");

        var confirmed = done(plans.send(Account.KOSEKI, "confirmActionPlan", draft, Map.of("post", "戸籍住民課長")));
        assertThat(confirmed.at("/confirmation/post").asString()).isEqualTo("戸籍住民課長");
        var changed = done(
                plans.edit(Account.KOSEKI, confirmed, Map.of("confirmationRequired", true, "title", "確認の後に変えた名前（見本）")));
        assertThat(changed.path("status").asString()).isEqualTo("DRAFT");
        assertThat(changed.path("confirmation").isNull()).isTrue();

        var again = done(plans.send(Account.KOSEKI, "confirmActionPlan", changed, Map.of("post", "戸籍住民課長")));
        assertThat(done(plans.send(Account.KOSEKI, "submitActionPlan", again, Map.of()))
                        .path("status")
                        .asString())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void aGoalChangedAfterAcceptanceKeepsTheOriginal() {
        var accepted = plans.accepted(Account.KOSEKI);
        var once = done(changeGoal(accepted, 8));
        var twice = done(changeGoal(once, 7));

        var goal = twice.path("goals").get(0);
        assertThat(goal.path("printed").asString()).isEqualTo("7件以上");
        assertThat(goal.at("/original/printed").asString()).isEqualTo("10件以上");
        assertThat(goal.at("/original/status").asString()).isEqualTo("UNREPORTED");
        assertThat(goal.path("changes").size()).isEqualTo(2);
        assertThat(goal.at("/changes/1/before").asString()).isEqualTo("8件以上");
        assertThat(goal.at("/changes/1/changedBy").asString()).isEqualTo("戸籍住民課 担当者（見本）");
        assertThat(twice.at("/goals/1/original").isNull()).isTrue();
    }

    @Test
    void anAcceptedPlanKeepsItsGoalsAndLetsMilestonesPostAndBudgetChange() {
        var accepted = plans.accepted(Account.KOSEKI);

        assertThat(plans.edit(Account.KOSEKI, accepted, Map.of("title", "別の名前", "goals", List.of()))
                        .complaints())
                .containsExactly("ACCEPTED_FIXED at content.title", "ACCEPTED_FIXED at content.goals");
        var edited = done(plans.edit(Account.KOSEKI, accepted, Map.of("budget", 900, "responsiblePost", "庶務係 係長")));

        assertThat(edited.path("budget").asInt()).isEqualTo(900);
        assertThat(edited.path("status").asString()).isEqualTo("ACCEPTED");
    }

    @Test
    void theHistoryTellsWhatChangedFieldByField() {
        var draft = plans.draft(Account.KOSEKI);
        done(plans.edit(Account.KOSEKI, draft, Map.of("budget", 900)));

        var answer = plans.revisions(Account.KOSEKI, draft.path("id").asString());

        assertThat(answer.data("/node/revisions/totalCount").asInt()).isEqualTo(2);
        assertThat(answer.data("/node/revisions/edges/0/node/changes").size()).isEqualTo(1);
        assertThat(answer.data("/node/revisions/edges/0/node/changes/0/before").asString())
                .isEqualTo("1,200千円");
    }

    @Test
    void aStaleVersionIsToldWithWhoAndNothingIsLost() {
        var draft = plans.draft(Account.KOSEKI);
        done(plans.edit(Account.KOSEKI, draft, Map.of("budget", 900)));

        var sent = plans.edit(Account.KOSEKI, draft, Map.of("budget", 1));

        assertThat(sent.complaints()).containsExactly("STALE_VERSION at expectedVersion");
        assertThat(sent.payload().at("/conflict/currentVersion").asInt()).isEqualTo(2);
        assertThat(sent.payload().at("/actionPlan/budget").asInt()).isEqualTo(900);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        plans.accepted(Account.KOSEKI);
        plans.accepted(Account.KIKAKU);
        plans.draft(Account.KOKUHO);
        plans.draft(Account.KOSEKI);

        var first = plans.page(Account.DX, "first: 3");
        var second = plans.page(
                Account.DX,
                "first: 3, after: \"%s\""
                        .formatted(first.at("/pageInfo/endCursor").asString()));

        assertThat(first.path("totalCount").asInt()).isEqualTo(4);
        assertThat(departments(first)).containsExactly("kikaku-keiei", "kokuho-nenkin", "koseki-jumin");
        assertThat(departments(second)).containsExactly("koseki-jumin");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(departments(plans.page(Account.ZEIMU, "first: 9"))).containsExactly("kikaku-keiei", "koseki-jumin");
        assertThat(plans.page(Account.KOSEKI, "status: DRAFT")
                        .path("totalCount")
                        .asInt())
                .isEqualTo(1);
        assertThat(plans.page(Account.KOSEKI, "priority: true")
                        .path("totalCount")
                        .asInt())
                .isZero();
    }

    private Sent changeGoal(JsonNode plan, int target) {
        return plans.send(
                Account.KOSEKI,
                "changePlanGoal",
                Map.of(
                        "goalId",
                        plan.at("/goals/0/id").asString(),
                        "expectedVersion",
                        plan.path("version").asInt(),
                        "comparison",
                        "AT_LEAST",
                        "target",
                        target,
                        "unit",
                        "件",
                        "reason",
                        "対象の手続が減ったため"));
    }

    private static List<String> departments(JsonNode page) {
        return page.path("edges")
                .valueStream()
                .map(edge -> edge.at("/node/department/code").asString())
                .toList();
    }
}
