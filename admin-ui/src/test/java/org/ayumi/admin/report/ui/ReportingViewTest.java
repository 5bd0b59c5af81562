package org.ayumi.admin.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.report.ReportFixture.aDraft;
import static org.ayumi.admin.report.ReportFixture.aReport;
import static org.ayumi.admin.report.ReportedPlanFixture.aReportedPlan;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.report.ReportedPlanFixture;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;

/** What the page says in every state. */
class ReportingViewTest extends ReportingTest {

    @Test
    void says_what_is_due_by_when_and_how_long_it_takes() {
        reporting(
                aReportedPlan("a").open("Q2", null, aReport("Q1")),
                aReportedPlan("b").open("Q2", null, null),
                aReportedPlan("c").read("Q2", aReport("Q2")));

        assertThat(screen())
                .contains(
                        "第2四半期の報告が2件あります。およそ6分で終わります。期限は"
                                + DayText.format(DayText.today().plusDays(10)),
                        "あと10日です。",
                        "3件のうち1件を提出しました。残りは2件、およそ6分です。",
                        "前回の報告がある計画を2分、ない計画を4分として数えています。");
    }

    @Test
    void shows_last_period_beside_this_one() {
        reporting(aReportedPlan("a")
                .open("Q2", null, aReport("Q1").delayed("STAFF").reaching(8)));

        assertThat(screen()).contains("前回の報告", "第1四半期", "× 遅れ", "60 %", "手続を決めた", "手続数：8 件", "人員");
        assertThat(text("手続数").getHelperText()).isEqualTo("目標 10件以上、前回 8 件");
    }

    @Test
    void asks_for_what_is_returned_first_with_why_and_how_the_dx_office_sees_it() {
        reporting(
                aReportedPlan("a").open("Q2", null, aReport("Q1")),
                aReportedPlan("b").open("Q2", aReport("Q2").returned("根拠を書いてください"), null));

        String screen = screen();
        assertThat(screen)
                .contains("差し戻された報告が1件あります。", "根拠を書いてください", "DX戦略課 担当者が差し戻しました。", "DX戦略課の評価：", "直して、もう一度提出してください。");
        assertThat(find(ReportCard.class).all().getFirst().getElement().getTextRecursively())
                .contains("計画 b");
    }

    @Test
    void says_that_a_returned_report_can_be_put_right_after_the_lock() {
        var plan = aReportedPlan("a")
                .locked("Q2", aReport("Q2").returned("直してください"))
                .allowing("write", true);

        reporting(plan);

        assertThat(screen()).contains("期限は過ぎていますが、差し戻された報告は直して提出できます。");
    }

    @Test
    void says_that_more_time_was_given_and_why() {
        signedInAs(People.kikaku());
        BACKEND.answers(
                "actionPlans", ReportedPlanFixture.page(aReportedPlan("a").open("Q2", null, null)));
        BACKEND.answers("monitoringCycle", cycle("庁舎の停電"));
        open("years/2025/reports");

        assertThat(screen()).contains("期限が延びています（はじめの期限は令和7年10月31日（金））。", "理由：庁舎の停電");
    }

    @Test
    void explains_every_period_without_a_report() {
        reporting(aReportedPlan("a").locked("Q1", null).open("Q2", null, null).toCome("Q3"));

        assertThat(screen()).contains("▼ 期限切れ", "期限は", "－ 未報告", "・ これから", "対象外");
    }

    @Test
    void folds_what_goes_on_for_months_behind_what_is_due() {
        reporting(
                aReportedPlan("a").open("Q2", null, null),
                aReportedPlan("b").with("priority", false).running("H2"));

        assertThat(screen()).contains("下半期は、期間の途中です（期限 ");
        assertThat(find(PeriodSection.class).all()).hasSize(2);
    }

    @Test
    void shows_a_viewer_how_it_stands_and_no_form() {
        reportingAs(People.zeimu(), aReportedPlan("a").read("Q2", aReport("Q2")));

        assertThat(screen()).contains("入力は、所属の担当者が行います。", "○ 順調", "提出済の報告を見る");
        assertThat(find(TextArea.class).all()).isEmpty();
        assertThat(buttons()).doesNotContain("提出する", "変更なしで報告する");
    }

    @Test
    void explains_itself_without_accepted_plans() {
        reporting();

        assertThat(screen()).contains("受理された実行プランがありません", "実行プランを見る");
    }

    @Test
    void explains_itself_while_no_cycle_is_open() {
        signedInAs(People.kikaku());
        BACKEND.answers("actionPlans", ReportedPlanFixture.page(aReportedPlan("a")));
        open("years/2025/reports");

        assertThat(screen()).contains("この年度のモニタリングは、まだ始まっていません");
    }

    @Test
    void says_what_happens_next_when_all_is_reported() {
        reporting(aReportedPlan("a").read("Q2", aReport("Q2")));

        assertThat(screen()).contains("今、報告することはありません", "DX戦略課が確認します");
    }

    @Test
    void names_the_department_to_whoever_has_two_posts() {
        var person = new HashMap<>(People.kikaku());
        person.put(
                "departments",
                List.of(Map.of("code", "kikaku-keiei", "name", "企画経営課"), Map.of("code", "zeimu", "name", "税務課")));
        signedInAs(person);
        BACKEND.answers("monitoringCycle", cycle(null));
        BACKEND.computes(
                "actionPlans",
                environment -> ReportedPlanFixture.page(
                        environment.getArgument("department").equals("zeimu")
                                ? aReportedPlan("z")
                                        .with("department", Map.of("code", "zeimu", "name", "税務課"))
                                        .open("Q2", null, null)
                                : aReportedPlan("k").open("Q2", null, null)));

        open("years/2025/reports");

        assertThat(screen()).contains("企画経営課、税務課", "計画 z", "計画 k");
    }

    @Test
    void leads_to_the_plans_and_their_reports() {
        reporting(aReportedPlan("a").read("Q1", aReport("Q1")).open("Q2", aDraft("Q2"), aReport("Q1")));

        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("plans/a", "plans/a/reports/Q1", "plans/a/reports/Q2");
    }

    @Test
    void asks_twice_for_the_whole_page_and_once_for_the_drafts() {
        reporting(aReportedPlan("a").open("Q2", null, null));
        int before = BACKEND.tokens().size();

        open("vision");
        open("years/2025/reports");
        roundTrip();

        // One for the vision; the person and the year, then the department's plans, and what was typed before.
        assertThat(BACKEND.tokens()).hasSize(before + 4 + 2 * BELL);
    }
}
