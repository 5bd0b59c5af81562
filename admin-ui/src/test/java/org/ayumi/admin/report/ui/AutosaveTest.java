package org.ayumi.admin.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ayumi.admin.report.ReportFixture.aDraft;
import static org.ayumi.admin.report.ReportFixture.aReport;
import static org.ayumi.admin.report.ReportedPlanFixture.aReportedPlan;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.select.Select;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.report.BlockerChoice;
import org.ayumi.admin.report.Cause;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.report.ReportedPlanFixture;
import org.ayumi.admin.strategy.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is typed is kept by itself, and never lost. */
class AutosaveTest extends ReportingTest {

    @Test
    void begins_a_draft_and_goes_on_from_its_version() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering(
                "savePlanReport",
                kept(aDraft("Q2").with("version", 1)),
                kept(aDraft("Q2").with("version", 2)));

        enter(area("取り組んだこと"), "手続を決めた");
        enter(text("達成率"), "７０");

        assertThat(sent("savePlanReport"))
                .extracting(
                        input -> input.get("actionPlanId"),
                        input -> input.get("period"),
                        input -> input.get("done"),
                        input -> input.get("achievement"),
                        input -> input.get("expectedVersion"))
                .containsExactly(tuple("a", "Q2", "手続を決めた", null, 0), tuple("a", "Q2", "手続を決めた", 70, 1));
        assertThat(screen()).containsPattern("保存しました \\d{1,2}:\\d{2}").contains("◇ 作成中");
    }

    @Test
    void never_replaces_what_the_field_holds() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering("savePlanReport", kept(aDraft("Q2").with("done", "ちがう言葉")));

        enter(area("取り組んだこと"), "  打っている途中 ");

        assertThat(area("取り組んだこと").getValue()).isEqualTo("  打っている途中 ");
        assertThat(area("取り組んだこと").getElement().getAttribute("data-stored")).isEqualTo("  打っている途中 ");
    }

    @Test
    void keeps_everything_but_what_is_wrong() {
        reporting(aReportedPlan("a").open("Q2", aDraft("Q2").with("achievement", 50), null));
        answering("savePlanReport", kept(aDraft("Q2").with("version", 3)));

        enter(text("達成率"), "101");
        assertThat(sent).isEmpty();
        enter(area("取り組んだこと"), "進めた");

        assertThat(sent("savePlanReport").getFirst())
                .containsEntry("achievement", 50)
                .containsEntry("done", "進めた");
        assertThat(problem(text("達成率"))).isEqualTo("達成率は、0から100までの整数で入力してください。");
        assertThat(screen()).contains("達成率は、直すと保存します。");
        enter(text("達成率"), "100");
        assertThat(sent("savePlanReport").getLast()).containsEntry("achievement", 100);
        assertThat(problem(text("達成率"))).isEmpty();
    }

    @Test
    void keeps_the_text_while_the_backend_is_down_and_tries_again() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering("savePlanReport", kept(aDraft("Q2").with("version", 1)));
        BACKEND.goesDown();

        enter(area("取り組んだこと"), "手続を決めた");
        assertThat(screen()).contains("保存できません。あゆみのサービスが応答していません。入力した内容は残っています。");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(10_000);
        assertThat(area("取り組んだこと").getElement().getAttribute("data-stored")).isEmpty();

        BACKEND.comesUp();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(sent("savePlanReport")).hasSize(1);
        assertThat(screen()).contains("保存しました");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void leads_to_the_sign_in_beside_the_text_when_the_sign_in_has_ended() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        tokens.failWith(BackendException.signedOut(null));

        enter(area("取り組んだこと"), "手続を決めた");

        assertThat(screen()).contains("サインインの有効期限が切れました。入力した内容は残っています。");
        assertThat(find(Anchor.class).withText("サインインする").single().getHref()).contains("/sign-in-again");
        assertThat(area("取り組んだこと").getValue()).isEqualTo("手続を決めた");
    }

    @Test
    void shows_beside_ones_own_what_somebody_else_has_written() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering(
                "savePlanReport",
                conflict(aDraft("Q2").with("done", "相手の言葉").with("version", 7)),
                kept(aDraft("Q2").with("version", 8)));

        enter(area("取り組んだこと"), "自分の言葉");

        assertThat(screen()).contains("別の担当者", "相手の言葉", "自分の言葉", "保存できません。ほかの人の変更との違いを確かめてください。");
        enter(area("取り組んだこと"), "自分の言葉の続き");
        assertThat(sent).as("it waits for the decision").hasSize(1);
        confirm("自分の内容で保存し直す");
        assertThat(sent("savePlanReport").getLast())
                .containsEntry("done", "自分の言葉の続き")
                .containsEntry("expectedVersion", 7);
        assertThat(screen()).contains("保存しました").doesNotContain("相手の言葉");
    }

    @Test
    void takes_over_what_somebody_else_has_written() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering(
                "savePlanReport",
                conflict(aDraft("Q2").with("done", "相手の言葉").with("version", 7)),
                kept(aDraft("Q2").with("version", 8)));
        enter(area("取り組んだこと"), "自分の言葉");

        confirm("今の内容に合わせる");

        assertThat(area("取り組んだこと").getValue()).isEqualTo("相手の言葉");
        assertThat(sent).hasSize(1);
        enter(text("達成率"), "10");
        assertThat(sent("savePlanReport").getLast()).containsEntry("expectedVersion", 7);
    }

    @Test
    void takes_its_own_change_for_kept_when_only_the_answer_was_lost() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering("savePlanReport", conflict(aDraft("Q2").with("done", "手続を決めた").with("version", 1)));

        enter(area("取り組んだこと"), "手続を決めた");

        assertThat(screen()).contains("保存しました").doesNotContain("ほかの人が先に変更しました");
    }

    @Test
    void says_when_somebody_else_has_handed_it_in_and_keeps_the_text() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering("savePlanReport", conflict(aReport("Q2").with("version", 7)));

        enter(area("取り組んだこと"), "自分の言葉");

        assertThat(screen()).contains("この報告は、ほかの人が提出しました。", "自分の言葉");
        assertThat(buttons()).doesNotContain("自分の内容で保存し直す");
        assertThat(area("取り組んだこと").getValue()).isEqualTo("自分の言葉");
    }

    @Test
    void shows_what_the_backend_refuses() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering("savePlanReport", objection("この期間の報告は締め切られています。", "input", "period"));

        enter(area("取り組んだこと"), "手続を決めた");

        assertThat(screen()).contains("保存できません。この期間の報告は締め切られています。");
    }

    @Test
    void asks_for_cause_and_blocker_only_where_the_plan_is_not_on_track() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        blockers();
        answering("savePlanReport", kept(aDraft("Q2").with("version", 1)));
        assertThat(screen()).doesNotContain("原因");

        enter(status(), PlanProgress.DELAYED);
        enter(cause(), Cause.OTHER_DEPARTMENT);
        enter(blocker(), choices().get(1));

        assertThat(choices())
                .extracting(choice -> choice.blocker().name(), BlockerChoice::department)
                .containsExactly(tuple("手続のオンライン化", null), tuple("ほかの計画", "税務課"));
        assertThat(sent("savePlanReport").getLast())
                .containsEntry("cause", "OTHER_DEPARTMENT")
                .containsEntry("blocker", waits("other", null));

        enter(status(), PlanProgress.ON_TRACK);
        assertThat(sent("savePlanReport").getLast())
                .containsEntry("cause", null)
                .containsEntry("blocker", null);
    }

    @Test
    void keeps_a_name_nobody_knows_as_a_systems() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        blockers();
        answering("savePlanReport", kept(aDraft("Q2").with("version", 1)));
        enter(status(), PlanProgress.DELAYED);

        ComponentUtil.fireEvent(blocker(), new ComboBoxBase.CustomValueSetEvent<>(blocker(), true, " 住民記録 "));
        assertThat(sent("savePlanReport").getLast()).containsEntry("blocker", waits(null, "住民記録"));

        ComponentUtil.fireEvent(blocker(), new ComboBoxBase.CustomValueSetEvent<>(blocker(), true, "ほかの計画"));
        assertThat(sent("savePlanReport").getLast()).containsEntry("blocker", waits("other", null));
    }

    @Test
    void tells_results_of_goals_as_figures() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering("savePlanReport", kept(aDraft("Q2").with("version", 1)));

        enter(text("手続数"), "1,2００");

        assertThat(results()).containsExactly(result(1200.0, null, null));
        enter(text("手続数"), "たくさん");
        enter(area("取り組んだこと"), "進めた");
        assertThat(results()).as("what was kept before").containsExactly(result(1200.0, null, null));
        assertThat(problem(text("手続数"))).contains("数値だけを入力してください");
        assertThat(screen()).contains("手続数は、直すと保存します。");
    }

    @Test
    void tells_results_of_judged_goals_with_their_reason() {
        reporting(aReportedPlan("a").judged().open("Q2", null, null));
        answering("savePlanReport", kept(aDraft("Q2").with("version", 1)));

        enter(verdict(), Verdict.MET);
        assertThat(sent).isEmpty();
        assertThat(problem(text("判定の理由"))).isEqualTo("判定の理由を入力してください。");
        enter(text("判定の理由"), "公開した");

        assertThat(results()).containsExactly(result(null, "MET", "公開した"));
    }

    @Test
    void copies_the_last_report_only_where_nothing_is_entered() {
        reporting(aReportedPlan("a")
                .open("Q2", aDraft("Q2").with("done", "新しい"), aReport("Q1").reaching(8)));
        answering("savePlanReport", kept(aDraft("Q2").with("version", 3)));

        press("前回の内容を、空いている欄に写す");

        assertThat(sent("savePlanReport").getFirst())
                .containsEntry("status", "ON_TRACK")
                .containsEntry("achievement", 60)
                .containsEntry("done", "新しい")
                .containsEntry("next", "試行する");
    }

    @Test
    void asks_before_what_could_not_be_kept_is_left() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        enter(text("達成率"), "たくさん");

        open("help");
        assertThat(screen()).contains("入力した内容は、まだ保存されていません。");

        press("保存せずに閉じる");
        assertThat(find(ReportCard.class).all()).isEmpty();
    }

    private void blockers() {
        BACKEND.answers(
                "strategies",
                List.of(Map.of(
                        "fiscalYear",
                        2025,
                        "era",
                        "令和7年度",
                        "initiatives",
                        List.of(Map.of("id", "i1", "number", 1, "title", "手続のオンライン化")))));
        BACKEND.answers(
                "actionPlans",
                ReportedPlanFixture.page(
                        aReportedPlan("a"),
                        aReportedPlan("other")
                                .with("title", "ほかの計画")
                                .with("department", Map.of("code", "zeimu", "name", "税務課"))));
    }

    @SuppressWarnings("unchecked")
    private Select<Cause> cause() {
        return find(Select.class).withCaption("原因").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Verdict> verdict() {
        return find(Select.class).withCaption("手続数").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<BlockerChoice> blocker() {
        return find(ComboBox.class).withCaption("待っているもの（任意）").single();
    }

    private List<BlockerChoice> choices() {
        return blocker().getListDataView().getItems().toList();
    }

    @Test
    void opens_a_draft_on_track_that_names_what_it_waits_for() {
        reporting(aReportedPlan("a")
                .open(
                        "Q2",
                        aReport("Q2").with("state", "DRAFT").with("blocker", Map.of("kind", "SYSTEM", "name", "住民記録")),
                        null));

        assertThat(screen()).contains("計画 a").doesNotContain("問題が起きました");
    }

    private static Map<String, Object> waits(@Nullable String id, @Nullable String system) {
        Map<String, Object> waits = new HashMap<>();
        waits.put("id", id);
        waits.put("system", system);
        return waits;
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> results() {
        return (List<Map<String, Object>>) sent("savePlanReport").getLast().get("actuals");
    }

    private static Map<String, Object> result(
            @Nullable Double value, @Nullable String verdict, @Nullable String reason) {
        Map<String, Object> result = new HashMap<>();
        result.put("goalId", "g1");
        result.put("value", value);
        result.put("verdict", verdict);
        result.put("reason", reason);
        return result;
    }
}
