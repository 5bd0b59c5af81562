package org.ayumi.admin.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.report.ReportFixture.aReport;
import static org.ayumi.admin.report.ReportedPlanFixture.aReportedPlan;

import com.vaadin.flow.router.RouterLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.plan.PlanFixture;
import org.ayumi.admin.report.ReportedPlanFixture;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;

/** The page of one report, and the ways to it. */
class ReportViewTest extends ReportingTest {

    @Test
    void shows_the_report_with_the_one_before_and_both_ratings() {
        show(aReportedPlan("a")
                .open("Q2", aReport("Q2").accepted("人手を確かめました"), aReport("Q1").with("done", "準備した"))
                .allowing("write", false));

        assertThat(screen())
                .contains(
                        "第2四半期の報告",
                        "企画経営課「計画 a」の、第2四半期（7月～9月）の報告です。",
                        "● 確認済",
                        "所属の評価",
                        "○ 順調",
                        "DX戦略課の評価",
                        "× 遅れ",
                        "評価が異なります",
                        "人手を確かめました",
                        "DX戦略課 担当者が確認しました。",
                        "企画経営課 担当者が提出しました。",
                        "前回（第1四半期）",
                        "準備した",
                        "見本")
                .doesNotContain("報告を書く");
    }

    @Test
    void leads_back_to_the_form_whoever_may_put_it_right() {
        show(aReportedPlan("a").open("Q2", aReport("Q2").returned("直してください"), null));

        assertThat(screen()).contains("◁ 差戻し", "所属で直して、もう一度提出します。", "直してください");
        assertThat(find(RouterLink.class).withText("報告を書く").single().getHref()).isEqualTo("years/2025/reports");
    }

    @Test
    void says_that_it_was_reported_as_unchanged() {
        show(aReportedPlan("a").read("Q2", aReport("Q2").with("unchanged", true)));

        assertThat(screen()).contains("企画経営課 担当者が変更なしで提出しました。");
    }

    @Test
    void explains_that_there_is_no_report() {
        show(aReportedPlan("a").locked("Q2", null));
        assertThat(screen()).contains("▼ 期限切れ", "報告のないまま締め切られました", "期限の延長を依頼");

        show(aReportedPlan("a").toCome("Q2"));
        assertThat(screen()).contains("・ これから", "この期間は、", "に始まります。");
    }

    @Test
    void shows_the_thread_and_takes_a_comment() {
        var report = aReport("Q2").with("comments", List.of(comment("根拠はありますか")));
        show(aReportedPlan("a").open("Q2", report, null));
        answering(
                "commentPlanReport",
                kept(aReport("Q2").with("comments", List.of(comment("根拠はありますか"), comment("あります")))));

        enter(area("コメント"), "あります");
        press("コメントを送る");

        assertThat(sent("commentPlanReport"))
                .containsExactly(Map.of("actionPlanId", "a", "period", "Q2", "text", "あります"));
        assertThat(screen()).contains("根拠はありますか", "あります");
    }

    @Test
    void offers_no_comment_to_whoever_only_reads() {
        show(aReportedPlan("a").read("Q2", aReport("Q2").with("comments", List.of(comment("根拠はありますか")))));

        assertThat(screen()).contains("根拠はありますか");
        assertThat(buttons()).doesNotContain("コメントを送る");
    }

    @Test
    void shows_who_changed_what() {
        var report = aReport("Q2")
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
                                                        "2025-07-20T10:00:00+09:00",
                                                        "changedBy",
                                                        "企画経営課 担当者",
                                                        "changes",
                                                        List.of(Map.of(
                                                                "field", "reports.Q2.done",
                                                                "label", "第2四半期 取り組んだこと",
                                                                "after", "手続を決めた")))))));
        show(aReportedPlan("a").read("Q2", report));

        assertThat(screen()).contains("第2四半期 取り組んだこと", "手続を決めた");
    }

    @Test
    void is_not_found_for_a_period_the_plan_does_not_have() {
        signedInAs(People.kikaku());
        BACKEND.answers("node", aReportedPlan("a").read("Q2", null).asMap());

        open("plans/a/reports/H1");
        assertThat(screen()).contains("ページが見つかりません");

        open("plans/a/reports/Q9");
        assertThat(screen()).contains("ページが見つかりません");
    }

    @Test
    void the_plans_page_lists_its_reports_and_leads_there() {
        signedInAs(People.kikaku());
        var periods = aReportedPlan("p")
                .read("Q1", aReport("Q1"))
                .open("Q2", null, aReport("Q1"))
                .toCome("Q3")
                .asMap()
                .get("reportingPeriods");
        BACKEND.answers(
                "node",
                PlanFixture.aPlan("p")
                        .with("status", "ACCEPTED")
                        .with("reportingPeriods", periods)
                        .asMap());

        open("plans/p");

        assertThat(find(PlanReportsCard.class).single().getElement().getTextRecursively())
                .contains("第1四半期", "○ 順調", "60 %", "▷ 提出済", "－ 未報告", "・ これから");
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("plans/p/reports/Q1", "years/2025/reports");
    }

    private void show(ReportedPlanFixture plan) {
        signedInAs(People.kikaku());
        BACKEND.computes("node", environment -> {
            String id = environment.getArgument("id");
            return id.equals("a") ? plan.asMap() : report(plan);
        });
        open("plans/a/reports/Q2");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> report(ReportedPlanFixture plan) {
        var periods = (List<Map<String, Object>>) plan.asMap().get("reportingPeriods");
        var report = new HashMap<>((Map<String, Object>) periods.getFirst().get("report"));
        report.put("__typename", "PlanReport");
        return report;
    }

    private static Map<String, Object> comment(String text) {
        return Map.of("text", text, "writtenBy", "DX戦略課 担当者", "writtenAt", "2025-08-01T10:00:00+09:00");
    }
}
