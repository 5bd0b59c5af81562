package org.ayumi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.testing.Account;
import org.ayumi.testing.Api;
import org.ayumi.testing.BackendTest;
import org.ayumi.testing.Plans;
import org.ayumi.testing.Reports;
import org.ayumi.testing.RunningBackend;
import org.ayumi.testing.Sent;
import org.ayumi.testing.Workbooks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A goal's unit and kind stay while a report holds a result of it; 書かない窓口の手続数 counts 件, 手引の改訂 is to be done. */
@BackendTest
class GoalUnitTest {

    private static final Map<String, Object> OF_PERCENT = Map.of("comparison", "AT_LEAST", "target", 30, "unit", "%");
    private static final Map<String, Object> OF_COUNT = Map.of("comparison", "AT_LEAST", "target", 30, "unit", "件");
    private static final Map<String, Object> TO_BE_DONE = Map.of("comparison", "DONE");

    @Autowired
    private Api api;

    @Autowired
    private RunningBackend.FreshStore store;

    private Reports reports;
    private Plans plans;
    private JsonNode plan;

    @BeforeEach
    void startWithAnAcceptedPlan() {
        store.reset();
        reports = Reports.of(api);
        plans = reports.plans();
        reports.open();
        plan = plans.accepted(Account.KOSEKI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "SUBMITTED", "RETURNED", "ACCEPTED"})
    void unitAndKindStayWhileAReportHoldsANumber(String state) {
        report(state);
        var before = plans.read(Account.KOSEKI, plan.path("id").asString());

        var unit = change(0, OF_PERCENT);
        var kind = change(0, TO_BE_DONE);

        assertThat(unit.complaints()).containsExactly("RECORDED_FIGURE at unit");
        assertThat(unit.payload().at("/userErrors/0/message").asString()).isEqualTo("上半期の報告に実績（12件）があるため、単位は変えられません。");
        assertThat(kind.complaints()).containsExactly("RECORDED_FIGURE at comparison");
        assertThat(plans.read(Account.KOSEKI, plan.path("id").asString())).isEqualTo(before);
        assertThat(Plans.done(change(0, OF_COUNT)).at("/goals/0/printed").asString())
                .isEqualTo("30件以上");
    }

    @Test
    void whatIsToBeDoneStaysSoWhileAReportHoldsAVerdict() {
        save(0, Map.of("goalId", goal(1), "verdict", "MET", "reason", "配りました。"));

        assertThat(change(1, OF_COUNT).payload().at("/userErrors/0/message").asString())
                .isEqualTo("上半期の報告に実績（達成）があるため、数値の目標と「完了」の目標は入れ替えられません。");
    }

    @Test
    void anExplanationAloneIsNoResultAndOneThatIsTakenOutIsGone() {
        var saved = save(0, Map.of("goalId", goal(0), "value", 12));
        assertThat(change(0, OF_PERCENT).complaints()).containsExactly("RECORDED_FIGURE at unit");

        save(saved.path("version").asInt(), Map.of("goalId", goal(0), "reason", "集計しています。"));

        plan = Plans.done(change(0, OF_PERCENT));
        assertThat(plan.at("/goals/0/printed").asString()).isEqualTo("30%以上");
        assertThat(Plans.done(change(0, TO_BE_DONE)).at("/goals/0/printed").asString())
                .isEqualTo("完了");
    }

    @Test
    void aWorkbookChangesNoUnitEither() {
        report("ACCEPTED");
        var workbooks = new Workbooks(api);
        var workbook = Workbooks.edit(workbooks.download(Account.KOSEKI, "koseki-jumin"), book -> {
            Workbooks.text("目標", "単位", "%").accept(book);
            Workbooks.text("目標", "変更の理由（受理後）", "数え方を改めたため").accept(book);
        });

        var previewed = workbooks.preview(Account.KOSEKI, workbook);

        assertThat(previewed.reasons()).containsExactly("上半期の報告に実績（12件）があるため、単位は変えられません。");
        assertThat(Workbooks.outcomes(workbooks.apply(Account.KOSEKI, previewed)))
                .containsExactly("REFUSED");
    }

    private Sent change(int number, Map<String, Object> target) {
        var input = new LinkedHashMap<>(target);
        input.put("goalId", goal(number));
        input.put("reason", "数え方を改めたため");
        input.put("expectedVersion", plan.path("version").asInt());
        return plans.send(Account.KOSEKI, "changePlanGoal", input);
    }

    private void report(String state) {
        if (state.equals("DRAFT")) {
            save(0, Map.of("goalId", goal(0), "value", 12));
            return;
        }
        var report = reports.submitted(Account.KOSEKI, Reports.onTrack(plan, "H1"));
        int version = report.path("version").asInt();
        switch (state) {
            case "RETURNED" -> review("returnPlanReport", Map.of("comment", "数を確かめてください。", "expectedVersion", version));
            case "ACCEPTED" -> review("acceptPlanReport", Map.of("rating", "ON_TRACK", "expectedVersion", version));
            default -> assertThat(state).isEqualTo("SUBMITTED");
        }
    }

    private void review(String mutation, Map<String, ?> fields) {
        Reports.done(reports.send(Account.DX, mutation, Reports.naming(plan, "H1", fields)));
    }

    private JsonNode save(int version, Map<String, Object> result) {
        var input = Reports.onTrack(plan, "H1");
        input.put("actuals", List.of(result));
        input.put("expectedVersion", version);
        return Reports.done(reports.send(Account.KOSEKI, "savePlanReport", input));
    }

    private String goal(int number) {
        return plan.at("/goals/%d/id".formatted(number)).asString();
    }
}
