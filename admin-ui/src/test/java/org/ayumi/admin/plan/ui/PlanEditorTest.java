package org.ayumi.admin.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.plan.PlanFixture.aPlan;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ayumi.admin.plan.PlanFixture;
import org.ayumi.admin.plan.SupportedInitiative;
import org.ayumi.admin.strategy.AimName;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;

class PlanEditorTest extends PlanTest {

    @Test
    void begins_a_plan_of_the_own_department() {
        signedInAs(People.kikaku());
        begin();
        BACKEND.answers("node", aPlan("new").asMap());
        answering("createActionPlan", made(aPlan("new")));

        assertThat(screen()).contains("所属：企画経営課");
        assertThat(aims().getListDataView().getItems().map(AimName::shortTitle)).containsExactly("便利に", "速く");
        type(text("計画名"), "書かない窓口");
        aims().setValue(Set.of(new AimName(1, "便利に", "もっと便利に")));
        type(text("何を測るか"), "手続数");
        type(text("目標の数値"), "１０");
        type(text("単位"), "件");
        type(area("第2四半期（7月～9月）"), "決める\n\n始める");
        type(text("予算"), "1,200");
        pressInFooter("保存する");

        assertThat(sent.getFirst()).containsEntry("fiscalYear", 2025).containsEntry("department", "kikaku-keiei");
        assertThat(content())
                .containsEntry("title", "書かない窓口")
                .containsEntry("aims", List.of(1))
                .containsEntry("budget", 1200)
                .containsEntry(
                        "milestones",
                        List.of(Map.of("quarter", 2, "text", "決める"), Map.of("quarter", 2, "text", "始める")));
        assertThat(goals().getFirst()).containsEntry("label", "手続数").containsEntry("target", 10.0);
        assertThat(screen()).contains("実行プランを保存しました。");
    }

    @Test
    void saves_a_title_alone() {
        signedInAs(People.kikaku());
        begin();
        answering("createActionPlan", made(aPlan("new")));
        type(text("計画名"), "書かない窓口");

        pressInFooter("保存する");

        assertThat(goals()).isEmpty();
    }

    @Test
    void wants_a_title_and_whole_goals() {
        signedInAs(People.kikaku());
        begin();
        type(text("何を測るか"), "手続数");
        type(text("目標の数値"), "たくさん");
        type(text("予算"), "1.5");

        pressInFooter("保存する");

        assertThat(problem(text("計画名"))).isEqualTo("計画名を入力してください。");
        assertThat(problem(text("目標の数値"))).contains("目標 1：", "数値だけを入力してください");
        assertThat(problem(text("単位"))).contains("単位を入力してください。");
        assertThat(problem(text("予算"))).contains("整数");
    }

    @Test
    void adds_and_removes_goals_by_buttons() {
        signedInAs(People.kikaku());
        edit(aPlan("p").allowing("edit"));
        answering("editActionPlan", made(aPlan("p")));
        press("目標を加える");
        assertThat(screen()).contains("目標 2");
        press("この目標を削除");
        assertThat(screen()).contains("目標 1 を削除しました。");

        pressInFooter("保存する");

        assertThat(goals()).isEmpty();
    }

    @Test
    void keeps_the_ids_of_goals_and_names_the_version() {
        signedInAs(People.kikaku());
        edit(aPlan("p").allowing("edit"));
        answering("editActionPlan", made(aPlan("p")));
        type(text("計画名"), "書かない窓口（改）");

        pressInFooter("保存する");

        assertThat(sent.getFirst()).containsEntry("actionPlanId", "p").containsEntry("expectedVersion", 3);
        assertThat(goals().getFirst()).containsEntry("id", "g1").containsEntry("unit", "件");
        assertThat(screen()).contains("実行プランを直しました。");
    }

    @Test
    void shows_objections_at_their_fields() {
        signedInAs(People.kikaku());
        edit(aPlan("p").allowing("edit"));
        answering(
                "editActionPlan",
                objection("目標の単位が長すぎます。", "input", "content", "goals", "0", "unit"),
                objection("到達点が長すぎます。", "input", "content", "milestones", "0", "text"));

        pressInFooter("保存する");
        assertThat(problem(text("単位"))).isEqualTo("目標の単位が長すぎます。");
        pressInFooter("保存する");
        assertThat(problem(area("第2四半期（7月～9月）"))).isEqualTo("到達点が長すぎます。");
    }

    @Test
    void compares_after_a_conflict_and_loses_nothing() {
        signedInAs(People.kikaku());
        edit(aPlan("p").allowing("edit"));
        answering("editActionPlan", conflict(aPlan("p").with("title", "相手の名前")), made(aPlan("p")));
        type(text("計画名"), "自分の名前");

        pressInFooter("保存する");

        assertThat(screen()).contains("別の担当者", "相手の名前", "自分の名前");
        assertThat(text("計画名").getValue()).isEqualTo("自分の名前");
        pressInFooter("自分の内容で保存し直す");
        assertThat(sent.getLast()).containsEntry("expectedVersion", 4);
    }

    @Test
    void a_draft_begun_on_an_earlier_version_is_compared_before_it_is_saved() {
        signedInAs(People.kikaku());
        drafts.holding("plan/p/edit", 2, "input.content.title", "前に入力した名前");
        edit(aPlan("p").allowing("edit"));
        answering("editActionPlan", conflict(aPlan("p").with("title", "相手の名前")), made(aPlan("p")));
        press("続きから入力する");
        assertThat(text("計画名").getValue()).isEqualTo("前に入力した名前");

        pressInFooter("保存する");
        assertThat(sent.getFirst()).containsEntry("expectedVersion", 2);
        assertThat(screen()).contains("別の担当者", "相手の名前");
        pressInFooter("自分の内容で保存し直す");

        assertThat(sent.getLast()).containsEntry("expectedVersion", 4);
    }

    @Test
    void keeps_what_it_supports_though_the_year_does_not_name_it_any_more() {
        signedInAs(People.kikaku());
        year(false);
        BACKEND.answers("node", aPlan("p").allowing("edit").asMap());
        open("plans/p/edit");
        answering("editActionPlan", made(aPlan("p")));
        assertThat(initiatives().getListDataView().getItems().map(SupportedInitiative::heading))
                .containsExactly("1. 手続のオンライン化");
        type(text("計画名"), "書かない窓口（改）");

        pressInFooter("保存する");

        assertThat(content()).containsEntry("initiativeIds", List.of("i1"));
    }

    @Test
    void offers_no_initiatives_of_a_year_of_which_nothing_is_published() {
        signedInAs(People.kikaku());
        year(false);
        open("years/2025/plans/new");

        assertThat(screen()).contains("計画名").doesNotContain("手続のオンライン化");
    }

    @Test
    void lets_of_an_accepted_plan_only_milestones_post_and_budget_be_edited() {
        signedInAs(People.kikaku());
        edit(aPlan("p").with("status", "ACCEPTED").allowing("edit"));
        answering("editActionPlan", made(aPlan("p")));
        assertThat(screen()).contains("受理された実行プランで直せるのは").doesNotContain("支える重点取組", "目標を加える");
        type(text("担当の係・職"), "窓口係 主任");

        pressInFooter("保存する");

        assertThat(content())
                .containsEntry("title", "書かない窓口")
                .containsEntry("aims", List.of(1))
                .containsEntry("initiativeIds", List.of("i1"))
                .containsEntry("responsiblePost", "窓口係 主任");
        assertThat(goals().getFirst()).containsEntry("id", "g1");
    }

    @Test
    void leaves_what_was_typed_as_a_draft_and_offers_it_again() {
        signedInAs(People.kikaku());
        edit(aPlan("p").allowing("edit"));
        press("目標を加える");
        type(text("計画名"), "書きかけ");
        type(area("第2四半期（7月～9月）"), "試行を始める");
        type(last("何を測るか"), "窓口の数");
        type(last("目標の数値"), "5");
        type(last("単位"), "か所");

        pressInFooter("取り消す");

        assertThat(screen()).doesNotContain("実行プランを直す");
        assertThat(drafts.texts("plan/p/edit"))
                .containsEntry("input.content.title", "書きかけ")
                .containsEntry("input.content.goals", "g1;;")
                .containsEntry("input.content.goals.1.label", "窓口の数");
        assertThat(sent).isEmpty();
        edit(aPlan("p").allowing("edit"));
        roundTrip();
        press("続きから入力する");
        assertThat(text("計画名").getValue()).isEqualTo("書きかけ");
        assertThat(area("第2四半期（7月～9月）").getValue()).isEqualTo("試行を始める");
        answering("editActionPlan", made(aPlan("p")));
        pressInFooter("保存する");
        assertThat(goals().getFirst()).containsEntry("id", "g1");
        assertThat(goals().getLast()).containsEntry("label", "窓口の数").containsEntry("id", null);
        assertThat(drafts.forms()).isEmpty();
    }

    @Test
    void a_goal_taken_out_does_not_hand_its_place_to_the_next() {
        signedInAs(People.kikaku());
        edit(aPlan("p").allowing("edit"));
        drafts.holding(
                "plan/p/edit",
                3,
                "input.content.goals",
                ";",
                "input.content.goals.0.label",
                "新しい目標",
                "input.content.goals.0.target",
                "5",
                "input.content.goals.0.unit",
                "件",
                "input.content.goals.0.comparison",
                "AT_LEAST");
        edit(aPlan("p").allowing("edit"));
        roundTrip();
        press("続きから入力する");
        answering("editActionPlan", made(aPlan("p")));

        pressInFooter("保存する");

        assertThat(goals()).hasSize(1);
        assertThat(goals().getFirst()).containsEntry("label", "新しい目標").containsEntry("id", null);
    }

    @Test
    void asks_before_what_was_typed_is_lost() {
        signedInAs(People.kikaku());
        edit(aPlan("p").allowing("edit"));
        BACKEND.refuses("saveFormDraft", "FAILED");
        type(text("計画名"), "書きかけ");

        pressInFooter("取り消す");

        assertThat(screen()).contains("入力した内容は、まだ保存されていません。");
        press("保存せずに閉じる");
        assertThat(screen()).doesNotContain("実行プランを直す");
    }

    @Test
    void refuses_calmly_who_may_not_begin_or_edit() {
        signedInAs(People.zeimu());
        begin();
        assertThat(screen()).contains("権限がありません");

        edit(aPlan("p"));
        assertThat(screen()).contains("今は直せません");
    }

    private TextField last(String label) {
        return find(TextField.class).withCaption(label).all().getLast();
    }

    private void year() {
        year(true);
    }

    private void year(boolean published) {
        BACKEND.answers(
                "strategies",
                List.of(Map.of(
                        "fiscalYear",
                        2025,
                        "era",
                        "令和7年度",
                        "editions",
                        published ? List.of(Map.of("number", 1)) : List.of(),
                        "initiatives",
                        List.of(Map.of("id", "i1", "number", 1, "title", "手続のオンライン化")))));
    }

    private void begin() {
        year();
        open("years/2025/plans/new");
    }

    private void edit(PlanFixture plan) {
        year();
        BACKEND.answers("node", plan.asMap());
        open("plans/p/edit");
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<AimName> aims() {
        return find(CheckboxGroup.class).withCaption("めざす姿").single();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<SupportedInitiative> initiatives() {
        return find(CheckboxGroup.class).withCaption("支える重点取組").single();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> content() {
        return (Map<String, Object>) sent.getLast().get("content");
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> goals() {
        return (List<Map<String, Object>>) content().get("goals");
    }
}
