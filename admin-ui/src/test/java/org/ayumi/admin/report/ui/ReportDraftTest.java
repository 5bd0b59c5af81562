package org.ayumi.admin.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ayumi.admin.report.ReportFixture.aDraft;
import static org.ayumi.admin.report.ReportFixture.aReport;
import static org.ayumi.admin.report.ReportedPlanFixture.aReportedPlan;

import com.vaadin.flow.component.ComponentUtil;
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

/** What is typed is the person's own draft until it is saved, and never lost. */
class ReportDraftTest extends ReportingTest {

    private static final String FORM = "report/a/Q2";

    @Test
    void keeps_what_is_typed_as_a_draft_and_touches_no_report() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering("savePlanReport", kept(aDraft("Q2").with("version", 1)));

        enter(area("取り組んだこと"), "手続を決めた");
        enter(text("達成率"), "７０");

        assertThat(drafts.texts(FORM))
                .containsExactly(Map.entry("input.achievement", "７０"), Map.entry("input.done", "手続を決めた"));
        assertThat(sent).isEmpty();
        assertThat(screen()).contains("下書きを保存しました 10:33", "－ 未報告").doesNotContain("◇ 作成中");
    }

    @Test
    void begins_a_report_when_told_and_goes_on_from_its_version() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering(
                "savePlanReport",
                kept(aDraft("Q2").with("version", 1)),
                kept(aDraft("Q2").with("version", 2)));
        enter(area("取り組んだこと"), "手続を決めた");
        save();
        assertThat(drafts.forms()).isEmpty();
        enter(text("達成率"), "７０");
        assertThat(drafts.saved().getLast()).containsEntry("begunOn", 1).containsEntry("expectedVersion", 0);
        save();

        assertThat(sent("savePlanReport"))
                .extracting(
                        input -> input.get("actionPlanId"),
                        input -> input.get("period"),
                        input -> input.get("done"),
                        input -> input.get("achievement"),
                        input -> input.get("expectedVersion"))
                .containsExactly(tuple("a", "Q2", "手続を決めた", null, 0), tuple("a", "Q2", "手続を決めた", 70, 1));
        assertThat(screen()).contains("作成中として保存しました。", "◇ 作成中");
        assertThat(drafts.forms()).isEmpty();
    }

    @Test
    void offers_what_was_typed_before_and_goes_on_from_it() {
        drafts.holding(
                FORM,
                0,
                "input.status",
                "DELAYED",
                "input.done",
                "途中の言葉",
                "input.cause",
                "OTHER_DEPARTMENT",
                "input.blocker",
                "PLAN\nother\nほかの計画",
                "actuals.g1.value",
                "12");
        reporting(aReportedPlan("a").open("Q2", null, null));
        blockers();

        assertThat(screen()).contains("11月25日 10:32に入力した下書きがあります。", "途中の言葉");
        press("続きから入力する");

        assertThat(area("取り組んだこと").getValue()).isEqualTo("途中の言葉");
        answering("savePlanReport", kept(aDraft("Q2").with("version", 1)));
        save();
        assertThat(sent("savePlanReport").getLast())
                .containsEntry("status", "DELAYED")
                .containsEntry("cause", "OTHER_DEPARTMENT")
                .containsEntry("blocker", waits("other", null));
        assertThat(results()).containsExactly(result(12.0, null, null));
        assertThat(drafts.forms()).isEmpty();
    }

    @Test
    void asks_for_the_drafts_of_all_forms_at_once() {
        reporting(
                aReportedPlan("a").open("Q2", null, null),
                aReportedPlan("b").open("Q2", null, aReport("Q1")),
                aReportedPlan("c").open("Q2", aDraft("Q2"), null));
        roundTrip();
        int before = drafts.asked();

        open("vision");
        open("years/2025/reports");
        roundTrip();

        assertThat(drafts.asked()).isEqualTo(before + 1);
    }

    @Test
    void never_replaces_what_the_field_holds() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering("savePlanReport", kept(aDraft("Q2").with("done", "ちがう言葉")));

        enter(area("取り組んだこと"), "  打っている途中 ");
        assertThat(drafts.texts(FORM)).containsEntry("input.done", "  打っている途中 ");
        save();

        assertThat(area("取り組んだこと").getValue()).isEqualTo("  打っている途中 ");
        assertThat(area("取り組んだこと").getElement().getAttribute("data-stored")).isEqualTo("  打っている途中 ");
    }

    @Test
    void keeps_what_is_wrong_in_the_draft_and_saves_it_only_put_right() {
        reporting(aReportedPlan("a").open("Q2", aDraft("Q2").with("achievement", 50), null));
        answering("savePlanReport", kept(aDraft("Q2").with("version", 3)));

        enter(text("達成率"), "101");
        assertThat(drafts.texts(FORM)).containsEntry("input.achievement", "101");
        save();

        assertThat(sent).isEmpty();
        assertThat(problem(text("達成率"))).isEqualTo("達成率は、0から100までの整数で入力してください。");
        enter(text("達成率"), "100");
        save();
        assertThat(sent("savePlanReport").getLast()).containsEntry("achievement", 100);
        assertThat(problem(text("達成率"))).isEmpty();
    }

    @Test
    void keeps_the_text_while_the_backend_is_down() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        BACKEND.goesDown();

        enter(area("取り組んだこと"), "手続を決めた");

        assertThat(screen()).contains("下書きを保存できません。あゆみのサービスが応答していません。入力した内容は残っています。");
        assertThat(area("取り組んだこと").getValue()).isEqualTo("手続を決めた");
        assertThat(area("取り組んだこと").getElement().getAttribute("data-stored")).isEmpty();
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
        save();

        assertThat(screen()).contains("別の担当者", "相手の言葉", "自分の言葉");
        assertThat(drafts.texts(FORM)).containsEntry("input.done", "自分の言葉");
        enter(area("取り組んだこと"), "自分の言葉の続き");
        save();
        assertThat(sent).as("it waits for the decision").hasSize(1);
        confirm("自分の内容で保存し直す");
        assertThat(sent("savePlanReport").getLast())
                .containsEntry("done", "自分の言葉の続き")
                .containsEntry("expectedVersion", 7);
        assertThat(screen()).doesNotContain("相手の言葉");
        assertThat(drafts.forms()).isEmpty();
    }

    @Test
    void takes_over_what_somebody_else_has_written() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering(
                "savePlanReport",
                conflict(aDraft("Q2").with("done", "相手の言葉").with("version", 7)),
                kept(aDraft("Q2").with("version", 8)));
        enter(area("取り組んだこと"), "自分の言葉");
        save();

        confirm("今の内容に合わせる");

        assertThat(area("取り組んだこと").getValue()).isEqualTo("相手の言葉");
        assertThat(sent).hasSize(1);
        assertThat(drafts.forms()).isEmpty();
        enter(text("達成率"), "10");
        save();
        assertThat(sent("savePlanReport").getLast()).containsEntry("expectedVersion", 7);
    }

    @Test
    void takes_its_own_change_for_kept_when_only_the_answer_was_lost() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering("savePlanReport", conflict(aDraft("Q2").with("done", "手続を決めた").with("version", 1)));

        enter(area("取り組んだこと"), "手続を決めた");
        save();

        assertThat(screen()).contains("作成中として保存しました").doesNotContain("ほかの人が先に変更しました");
        assertThat(drafts.forms()).isEmpty();
    }

    @Test
    void says_when_somebody_else_has_handed_it_in_and_keeps_the_text() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering("savePlanReport", conflict(aReport("Q2").with("version", 7)));

        enter(area("取り組んだこと"), "自分の言葉");
        save();

        assertThat(screen()).contains("この報告は、ほかの人が提出しました。", "自分の言葉");
        assertThat(buttons()).doesNotContain("自分の内容で保存し直す");
        assertThat(area("取り組んだこと").getValue()).isEqualTo("自分の言葉");
    }

    @Test
    void shows_what_the_backend_refuses() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering("savePlanReport", objection("この期間の報告は締め切られています。", "input", "period"));

        enter(area("取り組んだこと"), "手続を決めた");
        save();

        assertThat(screen()).contains("この期間の報告は締め切られています。");
        assertThat(drafts.texts(FORM)).containsEntry("input.done", "手続を決めた");
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
        save();

        assertThat(choices())
                .extracting(choice -> choice.blocker().name(), BlockerChoice::department)
                .containsExactly(tuple("手続のオンライン化", null), tuple("ほかの計画", "税務課"));
        assertThat(sent("savePlanReport").getLast())
                .containsEntry("cause", "OTHER_DEPARTMENT")
                .containsEntry("blocker", waits("other", null));

        enter(status(), PlanProgress.ON_TRACK);
        save();
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
        save();
        assertThat(sent("savePlanReport").getLast()).containsEntry("blocker", waits(null, "住民記録"));

        ComponentUtil.fireEvent(blocker(), new ComboBoxBase.CustomValueSetEvent<>(blocker(), true, "ほかの計画"));
        save();
        assertThat(sent("savePlanReport").getLast()).containsEntry("blocker", waits("other", null));
    }

    @Test
    void tells_results_of_goals_as_figures() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering("savePlanReport", kept(aDraft("Q2").with("version", 1)));

        enter(text("手続数"), "1,2００");
        assertThat(drafts.texts(FORM)).containsEntry("actuals.g1.value", "1,2００");
        save();

        assertThat(results()).containsExactly(result(1200.0, null, null));
        enter(text("手続数"), "たくさん");
        save();
        assertThat(sent).hasSize(1);
        assertThat(problem(text("手続数"))).contains("数値だけを入力してください");
        assertThat(drafts.texts(FORM)).containsEntry("actuals.g1.value", "たくさん");
    }

    @Test
    void tells_results_of_judged_goals_with_their_reason() {
        reporting(aReportedPlan("a").judged().open("Q2", null, null));
        answering("savePlanReport", kept(aDraft("Q2").with("version", 1)));

        enter(verdict(), Verdict.MET);
        save();
        assertThat(sent).isEmpty();
        assertThat(problem(text("判定の理由"))).isEqualTo("判定の理由を入力してください。");
        enter(text("判定の理由"), "公開した");
        save();

        assertThat(results()).containsExactly(result(null, "MET", "公開した"));
    }

    @Test
    void copies_the_last_report_only_where_nothing_is_entered() {
        reporting(aReportedPlan("a")
                .open("Q2", aDraft("Q2").with("done", "新しい"), aReport("Q1").reaching(8)));
        answering("savePlanReport", kept(aDraft("Q2").with("version", 3)));

        press("前回の内容を、空いている欄に写す");
        save();

        assertThat(sent("savePlanReport").getFirst())
                .containsEntry("status", "ON_TRACK")
                .containsEntry("achievement", 60)
                .containsEntry("done", "新しい")
                .containsEntry("next", "試行する");
    }

    @Test
    void asks_before_what_could_not_be_kept_is_left() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        BACKEND.refuses("saveFormDraft", "FAILED");
        enter(area("取り組んだこと"), "手続を決めた");

        open("help");
        assertThat(screen()).contains("入力した内容は、まだ保存されていません。");

        press("保存せずに閉じる");
        assertThat(find(ReportCard.class).all()).isEmpty();
    }

    @Test
    void is_left_without_a_question_once_it_is_kept() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        enter(area("取り組んだこと"), "手続を決めた");

        open("help");

        assertThat(find(ReportCard.class).all()).isEmpty();
        assertThat(drafts.texts(FORM)).containsEntry("input.done", "手続を決めた");
    }

    private void blockers() {
        BACKEND.answers(
                "strategies",
                List.of(Map.of(
                        "fiscalYear",
                        2025,
                        "era",
                        "令和7年度",
                        "editions",
                        List.of(Map.of("number", 1)),
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
        return find(ComboBox.class)
                .withCondition(box -> box.getLabel().startsWith("待っているもの"))
                .single();
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
