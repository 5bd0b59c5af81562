package org.ayumi.admin.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.report.ReportFixture.aDraft;
import static org.ayumi.admin.report.ReportFixture.aReport;
import static org.ayumi.admin.report.ReportedPlanFixture.aReportedPlan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.report.Cause;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.report.ReportFixture;
import org.ayumi.admin.report.ReportedPlanFixture;
import org.junit.jupiter.api.Test;

/** Handing reports in: one, all that are complete, and those in which nothing has changed. */
class SubmitReportTest extends ReportingTest {

    @Test
    void hands_one_in_and_says_what_happens_next_and_what_is_left() {
        reporting(
                aReportedPlan("a").open("Q2", complete(), null),
                aReportedPlan("b").open("Q2", null, null));
        answering("submitPlanReport", handedIn(aReportedPlan("a").read("Q2", aReport("Q2")), aReport("Q2")));

        confirm("提出する");

        assertThat(sent("submitPlanReport"))
                .containsExactly(Map.of("actionPlanId", "a", "period", "Q2", "expectedVersion", 2));
        assertThat(screen())
                .contains(
                        "「計画 a」を提出しました。DX戦略課が確認します。残りは1件です。", "差し戻されたときは、このページとホームに示します。", "2件のうち1件を提出しました。", "▷ 提出済");
        assertThat(find(ReportCard.class).all()).hasSize(1);
    }

    @Test
    void says_at_its_head_what_is_left_after_the_last_returned_one() {
        reporting(
                aReportedPlan("a").open("Q2", complete().returned("根拠を書いてください"), null),
                aReportedPlan("b").open("Q2", null, null));
        answering("submitPlanReport", handedIn(aReportedPlan("a").read("Q2", aReport("Q2")), aReport("Q2")));
        assertThat(screen()).contains("差し戻された報告が1件あります。");

        confirm("提出する");

        assertThat(screen()).contains("第2四半期の報告が1件あります。").doesNotContain("差し戻された報告が1件あります。");
    }

    @Test
    void keeps_what_was_just_typed_before_it_is_handed_in() {
        reporting(aReportedPlan("a").open("Q2", complete(), null));
        answering("savePlanReport", kept(complete().with("version", 3)));
        answering("submitPlanReport", handedIn(aReportedPlan("a").read("Q2", aReport("Q2")), aReport("Q2")));
        enter(area("取り組んだこと"), "もっと進めた");

        confirm("提出する");

        assertThat(sent("submitPlanReport").getFirst()).containsEntry("expectedVersion", 3);
        assertThat(screen()).contains("今、報告することは、ほかにありません。");
    }

    @Test
    void drops_the_draft_of_what_was_handed_in() {
        reporting(aReportedPlan("a").open("Q2", complete(), null));
        answering("savePlanReport", kept(complete().with("version", 3)));
        answering("submitPlanReport", handedIn(aReportedPlan("a").read("Q2", aReport("Q2")), aReport("Q2")));
        enter(area("取り組んだこと"), "もっと進めた");
        assertThat(drafts.forms()).containsExactly("report/a/Q2");

        confirm("提出する");

        assertThat(drafts.forms()).isEmpty();
    }

    @Test
    void keeps_the_draft_of_what_could_not_be_handed_in() {
        reporting(aReportedPlan("a").open("Q2", complete(), null));
        answering("savePlanReport", objection("この期間の報告は締め切られています。", "input", "period"));
        enter(area("取り組んだこと"), "もっと進めた");

        confirm("提出する");

        assertThat(screen()).contains("この期間の報告は締め切られています。");
        assertThat(drafts.texts("report/a/Q2")).containsEntry("input.done", "もっと進めた");
    }

    @Test
    void says_everything_that_is_missing_at_its_field_and_sends_nothing() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        answering("savePlanReport", kept(aDraft("Q2").with("version", 1)));
        BACKEND.answers("actionPlans", ReportedPlanFixture.page());
        enter(status(), PlanProgress.DELAYED);

        confirm("提出する");

        assertThat(problem(text("達成率"))).isEqualTo("達成率を入力してください。");
        assertThat(problem(area("取り組んだこと"))).isEqualTo("取り組んだことを入力してください。");
        assertThat(problem(find(Select.class).withCaption("原因").single())).isEqualTo("順調でないときは、原因を選んでください。");
        assertThat(sent("submitPlanReport")).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void asks_whoever_waits_for_others_for_what() {
        reporting(aReportedPlan("a").open("Q2", complete(), null));
        BACKEND.answers("actionPlans", ReportedPlanFixture.page());
        answering("savePlanReport", kept(complete().with("version", 3)));
        enter(status(), PlanProgress.DELAYED);
        enter(find(Select.class).withCaption("原因").single(), Cause.OTHER_DEPARTMENT);

        confirm("提出する");

        assertThat(problem(find(ComboBox.class).withCaption("待っているもの").single()))
                .isEqualTo("原因が他課待ちのときは、待っているものを指定してください。");
        assertThat(sent("submitPlanReport")).isEmpty();
    }

    @Test
    void hands_in_at_once_all_that_are_complete() {
        reporting(
                aReportedPlan("a").open("Q2", complete(), null),
                aReportedPlan("b").open("Q2", complete(), null),
                aReportedPlan("c").open("Q2", null, null));
        answering(
                "submitPlanReport",
                handedIn(aReportedPlan("a").read("Q2", aReport("Q2")), aReport("Q2")),
                handedIn(aReportedPlan("b").read("Q2", aReport("Q2")), aReport("Q2")));

        confirm("2件をまとめて提出する");

        assertThat(sent("submitPlanReport"))
                .extracting(its -> its.get("actionPlanId"))
                .containsExactly("a", "b");
        assertThat(screen()).contains("2件を提出しました。DX戦略課が確認します。残りは1件です。");
    }

    @Test
    void says_of_those_handed_in_at_once_which_could_not_be() {
        reporting(
                aReportedPlan("a").open("Q2", complete(), null),
                aReportedPlan("b").open("Q2", complete(), null));
        answering(
                "submitPlanReport",
                handedIn(aReportedPlan("a").read("Q2", aReport("Q2")), aReport("Q2")),
                objection("この期間の報告は締め切られています。", "input", "period"));

        confirm("2件をまとめて提出する");

        assertThat(screen()).contains("「計画 a」を提出しました。", "残りは1件です。", "この期間の報告は締め切られています。");
    }

    @Test
    void reports_one_as_unchanged_with_one_click() {
        reporting(aReportedPlan("a").open("Q2", null, aReport("Q1")));
        unchanged("a");

        press("変更なしで報告する");

        assertThat(sent("reportUnchanged").getFirst())
                .containsEntry("actionPlanIds", List.of("a"))
                .containsEntry("period", "Q2")
                .containsEntry("note", null);
        assertThat(screen()).contains("「計画 a」を提出しました。");
    }

    @Test
    void reports_one_as_unchanged_with_one_line() {
        reporting(aReportedPlan("a").open("Q2", null, aReport("Q1")));
        unchanged("a");
        var lines = find(TextField.class).withCaption("一言（任意）").all();
        enter(lines.getLast(), "予定どおり試行中");

        press("変更なしで報告する");

        assertThat(sent("reportUnchanged").getFirst()).containsEntry("note", "予定どおり試行中");
    }

    @Test
    void asks_before_words_of_ones_own_give_way_to_the_last_report() {
        reporting(aReportedPlan("a").open("Q2", complete(), aReport("Q1")));
        unchanged("a");

        press("変更なしで報告する");
        assertThat(sent).isEmpty();
        assertThat(screen()).contains("入力した内容は使わず、前回と同じ内容を報告します。");

        confirm("やめる");
        assertThat(screen()).doesNotContain("入力した内容は使わず");
    }

    @Test
    void five_unchanged_plans_take_two_clicks() {
        reporting(five());
        unchanged("a", "b", "c", "d", "e");

        press("入力を始めていない計画をすべて選ぶ");
        confirm("5件を変更なしで報告する");

        assertThat(sent("reportUnchanged").getFirst()).containsEntry("actionPlanIds", List.of("a", "b", "c", "d", "e"));
        assertThat(screen()).contains("5件を提出しました。", "5件すべてを提出しました。");
        assertThat(find(ReportCard.class).all()).isEmpty();
    }

    @Test
    void chooses_no_plan_somebody_has_begun_to_write() {
        var plans = five();
        plans[2] = aReportedPlan("c").open("Q2", complete(), aReport("Q1"));
        reporting(plans);
        unchanged("a", "b", "d", "e");

        press("入力を始めていない計画をすべて選ぶ");
        confirm("4件を変更なしで報告する");

        assertThat(sent("reportUnchanged").getFirst()).containsEntry("actionPlanIds", List.of("a", "b", "d", "e"));
    }

    @Test
    void chooses_no_plan_one_has_a_draft_for() {
        drafts.holding("report/c/Q2", 0, "input.done", "途中の言葉");
        reporting(five());
        roundTrip();
        unchanged("a", "b", "d", "e");

        press("入力を始めていない計画をすべて選ぶ");
        confirm("4件を変更なしで報告する");

        assertThat(sent("reportUnchanged").getFirst()).containsEntry("actionPlanIds", List.of("a", "b", "d", "e"));
        assertThat(drafts.texts("report/c/Q2")).containsEntry("input.done", "途中の言葉");
    }

    @Test
    void asks_before_a_draft_of_ones_own_gives_way_to_the_last_report() {
        reporting(aReportedPlan("a").open("Q2", null, aReport("Q1")));
        unchanged("a");
        enter(area("取り組んだこと"), "途中の言葉");

        press("変更なしで報告する");
        assertThat(sent).isEmpty();
        assertThat(drafts.texts("report/a/Q2")).containsEntry("input.done", "途中の言葉");

        test(find(Button.class).withText("変更なしで報告する").all().getLast()).click();
        assertThat(sent("reportUnchanged")).hasSize(1);
        assertThat(drafts.forms()).as("told to give way").isEmpty();
    }

    @Test
    void reports_none_where_one_cannot_be() {
        reporting(five());
        var objection = new HashMap<>(objection("この期間の報告は、もう提出されています。", "input", "actionPlanIds", "1"));
        objection.put("actionPlans", List.of());
        answering("reportUnchanged", objection);
        press("入力を始めていない計画をすべて選ぶ");

        confirm("5件を変更なしで報告する");

        assertThat(screen()).contains("もう提出されています。");
        assertThat(find(ReportCard.class).all()).hasSize(5);
        assertThat(find(Checkbox.class).all()).allMatch(Checkbox::getValue);
    }

    private static ReportedPlanFixture[] five() {
        return List.of("a", "b", "c", "d", "e").stream()
                .map(id -> aReportedPlan(id).open("Q2", null, aReport("Q1")))
                .toArray(ReportedPlanFixture[]::new);
    }

    private void unchanged(String... ids) {
        answering(
                "reportUnchanged",
                Map.of(
                        "userErrors",
                        List.of(),
                        "actionPlans",
                        List.of(ids).stream()
                                .map(id -> aReportedPlan(id)
                                        .read("Q2", aReport("Q2").with("unchanged", true))
                                        .asMap())
                                .toList()));
    }

    private static ReportFixture complete() {
        return aReport("Q2").with("state", "DRAFT");
    }
}
