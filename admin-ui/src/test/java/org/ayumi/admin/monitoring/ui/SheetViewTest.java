package org.ayumi.admin.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.cycle.ReportPeriod.Q2;
import static org.ayumi.admin.monitoring.MonitoringFixture.figures;
import static org.ayumi.admin.plan.PlanFixture.aPlan;
import static org.ayumi.admin.plan.PlanFixture.page;

import com.vaadin.flow.component.html.NativeButton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.plan.PlanFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SheetViewTest extends MonitoringTest {

    private static final String HERE = "years/2025/monitoring/departments/kikaku-keiei";

    @BeforeEach
    void aDepartment() {
        tell(figures().plan("a", "kikaku-keiei", true).reported(Q2, "DELAYED", 30, "STAFF"));
        BACKEND.answers("departments", List.of(Map.of("code", "kikaku-keiei", "name", "企画経営課")));
        told(aPlan("a")
                .with("status", "ACCEPTED")
                .with("priority", true)
                .with("sample", true)
                .changed()
                .with("reports", List.of(report())));
    }

    @Test
    void tells_every_period_both_ratings_both_targets_and_what_was_said() {
        open(HERE);

        assertThat(screen())
                .contains("企画経営課 実行プランの状況", "見本を含みます")
                .contains("× 遅れ", "30 %", "人員", "△ やや遅れ", "窓口の見直しで遅れています。", "根拠資料：試行の結果.pdf")
                .contains("10件以上", "20件以上", "「10件以上」に変更。理由：対象の手続が減ったため")
                .contains("第2四半期：体制を相談しましょう（幹部、令和7年10月20日 9:00）");
        assertThat(rows("reports")).hasSize(4).first().asString().startsWith("第1四半期｜－ 未報告｜－｜－｜－｜－");
    }

    @Test
    void tells_of_reports_whose_words_the_reader_may_not_read_what_the_figures_tell() {
        told(aPlan("a").with("status", "ACCEPTED").with("priority", true).with("reports", List.of()));
        open(HERE);

        assertThat(rows("reports").get(1)).isEqualTo("第2四半期｜× 遅れ｜－｜30 %｜人員｜－");
    }

    @Test
    void names_plans_that_are_not_accepted_apart() {
        told(aPlan("b").with("title", "下書きの計画").with("reports", List.of()));
        open(HERE);

        assertThat(screen()).contains("受理されていない実行プラン", "下書きの計画", "作成中").doesNotContain("期ごとの状況");
    }

    @Test
    void asks_on_until_every_plan_is_there() {
        BACKEND.computes(
                "actionPlans",
                environment -> environment.getArgument("after") == null
                        ? page(2, true, aPlan("a").with("title", "初めの計画").with("reports", List.of()))
                        : page(2, false, aPlan("b").with("title", "次の計画").with("reports", List.of())));
        open(HERE);

        assertThat(screen()).contains("初めの計画", "次の計画");
    }

    @Test
    void can_be_printed() {
        open(HERE);

        assertThat(find(NativeButton.class).withText("印刷する").exists()).isTrue();
    }

    @Test
    void explains_a_department_without_plans_and_knows_no_other() {
        told();
        open(HERE);
        assertThat(screen()).contains("この所属の実行プランは、まだありません");

        open("years/2025/monitoring/departments/nowhere");
        assertThat(screen()).contains("ページが見つかりません");
    }

    private static void told(PlanFixture... plans) {
        BACKEND.answers("actionPlans", page(plans.length, false, plans));
    }

    private static Map<String, Object> report() {
        var report = new HashMap<String, Object>(Map.of(
                "period",
                "Q2",
                "state",
                "ACCEPTED",
                "status",
                "DELAYED",
                "achievement",
                30,
                "done",
                "窓口の見直しで遅れています。",
                "actuals",
                List.of(),
                "evidence",
                List.of(Map.of(
                        "id", "f1",
                        "name", "試行の結果.pdf",
                        "type", "application/pdf",
                        "size", 1000,
                        "attachedBy", "担当者",
                        "attachedAt", "2025-10-01T10:00:00+09:00")),
                "cause",
                "STAFF",
                "ratingsDiffer",
                true,
                "version",
                3));
        report.put("id", "r");
        report.put("unchanged", false);
        report.put(
                "review",
                Map.of(
                        "accepted", true,
                        "rating", "SLIGHTLY_DELAYED",
                        "comment", "目標には届いています。",
                        "decidedBy", "DX戦略課 担当者",
                        "decidedAt", "2025-10-15T10:00:00+09:00"));
        report.put(
                "comments",
                List.of(Map.of(
                        "text", "体制を相談しましょう",
                        "writtenBy", "幹部",
                        "writtenAt", "2025-10-20T09:00:00+09:00")));
        return report;
    }
}
