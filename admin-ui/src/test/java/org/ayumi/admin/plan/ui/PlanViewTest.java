package org.ayumi.admin.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.plan.PlanFixture.aPlan;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.strategy.Comparison;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;

class PlanViewTest extends PlanTest {

    @Test
    void shows_the_whole_plan() {
        show(aPlan("p")
                .returned("目標を数値に\nしてください")
                .with("priority", true)
                .with("sample", true)
                .with(
                        "confirmation",
                        Map.of("post", "企画経営課長", "recordedBy", "担当者", "recordedAt", "2025-04-30T10:00:00+09:00")));

        assertThat(screen())
                .contains("書かない窓口", "企画経営課", "重要施策", "見本", "◁ 差戻し", "目標を数値に")
                .contains("書かない窓口の手続数", "10件以上", "－ 未報告", "第2四半期（7月～9月）", "対象の手続を決める")
                .contains("① 便利に", "1. 手続のオンライン化", "管理係 係長", "1,200 千円", "企画経営課長の確認を");
    }

    @Test
    void keeps_the_target_it_was_accepted_with() {
        show(aPlan("p").with("status", "ACCEPTED").changed());

        assertThat(screen())
                .contains("受理されたときの目標：20件以上", "× 未達", "企画経営課 担当者が「20件以上」から「10件以上」に変更しました。")
                .contains("理由：対象の手続が減ったため");
    }

    @Test
    void calls_no_goal_missed_while_the_year_goes_on() {
        show(aPlan("p").with("status", "ACCEPTED").changed().judged("NOT_MET", "Q2"));

        assertThat(screen()).contains("◇ 途中", "第2四半期の時点").doesNotContain("未達");
    }

    @Test
    void offers_a_viewer_nothing_to_change() {
        signedInAs(People.zeimu());
        show(aPlan("p").with("status", "ACCEPTED"));

        assertThat(buttons()).noneMatch(text -> text.contains("する"));
        assertThat(links()).doesNotContain("直す");
        assertThat(screen()).doesNotContain("履歴");
    }

    @Test
    void offers_an_editor_what_they_may_do() {
        signedInAs(People.kikaku());
        show(aPlan("p").allowing("edit", "confirm", "submit"));

        assertThat(buttons()).contains("提出する", "所属長確認を記録する").doesNotContain("受理する", "差し戻す", "重要施策にする");
        assertThat(links()).contains("直す");
    }

    @Test
    void offers_the_dx_office_to_review() {
        show(aPlan("p").with("status", "SUBMITTED").allowing("review", "setPriority"));

        assertThat(buttons()).contains("受理する", "差し戻す", "重要施策にする").doesNotContain("提出する");
    }

    @Test
    void submits_the_plan_as_it_was_read() {
        var plan = aPlan("p").allowing("submit");
        show(plan);
        answering("submitActionPlan", made(plan));

        press("提出する");
        pressInFooter("提出する");

        assertThat(sent).containsExactly(Map.of("actionPlanId", "p", "expectedVersion", 3));
        assertThat(screen()).contains("提出しました。");
    }

    @Test
    void says_what_the_plan_lacks() {
        show(aPlan("p").allowing("submit"));
        answering("submitActionPlan", objection("めざす姿を1つ以上選んでください。", "input", "actionPlanId"));

        press("提出する");
        pressInFooter("提出する");

        assertThat(screen()).contains("次の点を確かめてください", "めざす姿を1つ以上選んでください。");
    }

    @Test
    void records_the_confirmation_by_post() {
        var plan = aPlan("p").allowing("confirm");
        show(plan);
        answering("confirmActionPlan", objection("職を短くしてください。", "input", "post"), made(plan));
        press("所属長確認を記録する");

        pressInFooter("所属長確認を記録する");
        assertThat(problem(area("確認した人の職"))).isEqualTo("確認した人の職を入力してください。");
        type(area("確認した人の職"), " 企画経営課長 ");
        pressInFooter("所属長確認を記録する");
        assertThat(problem(area("確認した人の職"))).isEqualTo("職を短くしてください。");
        pressInFooter("所属長確認を記録する");

        assertThat(sent.getLast()).containsEntry("post", "企画経営課長");
        assertThat(screen()).contains("所属長確認を記録しました。");
    }

    @Test
    void returns_only_with_a_comment() {
        var plan = aPlan("p").with("status", "SUBMITTED").allowing("review");
        show(plan);
        answering("returnActionPlan", made(plan));
        press("差し戻す");

        pressInFooter("差し戻す");
        assertThat(problem(area("直してほしいこと"))).isEqualTo("直してほしいことを入力してください。");
        assertThat(sent).isEmpty();
        type(area("直してほしいこと"), "目標を数値にしてください。");
        pressInFooter("差し戻す");

        assertThat(sent.getFirst()).containsEntry("comment", "目標を数値にしてください。");
    }

    @Test
    void accepts_with_or_without_a_word() {
        var plan = aPlan("p").with("status", "SUBMITTED").allowing("review");
        show(plan);
        answering("acceptActionPlan", made(plan));

        press("受理する");
        pressInFooter("受理する");

        assertThat(sent.getFirst()).containsEntry("actionPlanId", "p").containsEntry("expectedVersion", 3);
        assertThat(screen()).contains("受理しました。");
    }

    @Test
    void sets_and_takes_back_the_priority() {
        var plan = aPlan("p").with("priority", true).allowing("setPriority");
        show(plan);
        answering("setPlanPriority", made(plan));

        press("重要施策から外す");
        pressInFooter("重要施策から外す");

        assertThat(sent.getFirst()).containsEntry("priority", false);
    }

    @Test
    void changes_a_target_with_a_reason() {
        var plan = aPlan("p").with("status", "ACCEPTED").allowing("changeGoal");
        show(plan);
        answering("changePlanGoal", objection("今の目標と同じです。", "input", "target"), made(plan));
        press("目標を変更する");

        pressInFooter("目標を変更する");
        assertThat(problem(area("変更の理由"))).isEqualTo("変更の理由を入力してください。");
        type(area("変更の理由"), "対象が減ったため");
        pressInFooter("目標を変更する");
        assertThat(problem(text("目標の数値"))).isEqualTo("今の目標と同じです。");
        type(text("目標の数値"), "８");
        pressInFooter("目標を変更する");

        assertThat(sent.getLast())
                .containsEntry("goalId", "g1")
                .containsEntry("target", 8.0)
                .containsEntry("unit", "件")
                .containsEntry("reason", "対象が減ったため");
    }

    @Test
    void asks_for_no_figure_where_the_target_is_to_have_it_done() {
        var plan = aPlan("p").with("status", "ACCEPTED").allowing("changeGoal");
        show(plan);
        answering("changePlanGoal", made(plan));
        press("目標を変更する");
        comparison().setValue(Comparison.DONE);
        type(area("変更の理由"), "数えないため");

        pressInFooter("目標を変更する");

        assertThat(sent.getFirst()).containsEntry("comparison", "DONE");
        assertThat(sent.getFirst().get("target")).isNull();
        assertThat(sent.getFirst().get("unit")).isNull();
    }

    @Test
    void says_who_was_faster_and_keeps_what_was_typed() {
        show(aPlan("p").with("status", "SUBMITTED").allowing("review"));
        answering(
                "returnActionPlan",
                conflict(aPlan("p").with("status", "SUBMITTED").with("title", "別の名前")),
                made(aPlan("p")));
        press("差し戻す");
        type(area("直してほしいこと"), "直してください。");

        pressInFooter("差し戻す");

        assertThat(screen()).contains("ほかの人が先に変更しました", "令和8年3月31日 17:02", "別の担当者", "別の名前");
        assertThat(area("直してほしいこと").getValue()).isEqualTo("直してください。");
        pressInFooter("今の内容に対して進める");
        assertThat(sent.getLast()).containsEntry("expectedVersion", 4);
    }

    @Test
    void takes_a_change_that_stands_already_for_made() {
        show(aPlan("p").allowing("submit"));
        answering("submitActionPlan", conflict(aPlan("p").with("status", "SUBMITTED")));

        press("提出する");
        pressInFooter("提出する");

        assertThat(screen()).contains("提出しました。").doesNotContain("ほかの人が先に");
    }

    @Test
    void reads_the_history() {
        show(aPlan("p")
                .allowing("readRevisions")
                .with(
                        "revisions",
                        Map.of(
                                "totalCount", 1,
                                "pageInfo", Map.of("hasNextPage", false),
                                "edges",
                                        List.of(Map.of(
                                                "cursor",
                                                "c",
                                                "node",
                                                Map.of(
                                                        "version",
                                                        1,
                                                        "changedAt",
                                                        "2025-04-30T10:00:00+09:00",
                                                        "changedBy",
                                                        "担当者",
                                                        "changes",
                                                        List.of()))))));

        assertThat(screen()).contains("履歴", "担当者が作成しました。");
    }

    @Test
    void says_calmly_that_an_id_is_no_plan() {
        BACKEND.answers("node", Map.of("__typename", "Measure", "id", "x"));

        open("plans/x");

        assertThat(screen()).contains("ページが見つかりません");
    }

    private List<String> links() {
        return find(RouterLink.class).all().stream().map(RouterLink::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private Select<Comparison> comparison() {
        return find(Select.class).withCaption("比べ方").single();
    }

    @Test
    void tells_where_a_plan_came_from_and_where_it_went() {
        show(aPlan("p")
                .with("department", Map.of("code", "kikaku-keiei", "name", "企画経営課", "currentName", "経営企画課"))
                .with("rolledOverFrom", Map.of("id", "old", "fiscalYear", 2024, "title", "去年の窓口"))
                .with("rolledOverTo", Map.of("id", "new", "fiscalYear", 2026, "title", "来年の窓口"))
                .with("droppedInitiatives", List.of(Map.of("id", "i9", "number", 9, "title", "去年だけの取組")))
                .with(
                        "moves",
                        List.of(Map.of(
                                "from", Map.of("code", "zeimu", "name", "税務課"),
                                "to", Map.of("code", "kikaku-keiei", "name", "企画経営課"),
                                "movedBy", "DX戦略課 担当者",
                                "movedAt", "2025-04-02T10:00:00+09:00",
                                "reason", "組織改正のため"))));

        assertThat(screen())
                .contains("企画経営課（今は経営企画課）", "この計画の経緯", "令和6年度「去年の窓口」", "令和8年度「来年の窓口」")
                .contains("去年だけの取組", "税務課から企画経営課へ", "令和7年4月2日 10:00、DX戦略課 担当者。理由：組織改正のため");
        assertThat(find(RouterLink.class).all()).extracting(RouterLink::getHref).contains("plans/old", "plans/new");
    }

    @Test
    void tells_nothing_of_the_past_of_a_plan_that_has_none() {
        show(aPlan("p"));

        assertThat(screen()).doesNotContain("この計画の経緯");
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_dx_office_moves_a_plan_with_a_reason() {
        var plan = aPlan("p").allowing("move");
        answering("moveActionPlan", made(plan));
        show(plan);
        press("移管する");

        pressInFooter("移管する");
        assertThat(screen()).contains("移管先の所属を選んでください。", "移管の理由を入力してください。");
        assertThat(sent).isEmpty();

        ComboBox<PlanDepartment> department = find(ComboBox.class).single();
        assertThat(department.getListDataView().getItems())
                .extracting(PlanDepartment::name)
                .containsExactly("税務課");
        department.setValue(department.getListDataView().getItem(0));
        type(area("移管の理由"), "組織改正のため");
        pressInFooter("移管する");

        assertThat(sent)
                .containsExactly(
                        Map.of("actionPlanId", "p", "department", "zeimu", "reason", "組織改正のため", "expectedVersion", 3));
        assertThat(screen()).contains("移管しました。");
    }

    @Test
    void who_may_not_move_a_plan_is_not_offered_to() {
        show(aPlan("p").allowing("edit"));

        assertThat(buttons()).doesNotContain("移管する");
    }
}
