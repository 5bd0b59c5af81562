package org.ayumi.admin.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.cycle.ReportPeriod.Q1;
import static org.ayumi.admin.monitoring.MonitoringFixture.figures;
import static org.ayumi.admin.strategy.StrategyFixture.aStrategy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonitoringViewTest extends MonitoringTest {

    @Test
    void says_first_how_it_stands_with_what_it_is_computed_from() {
        open("years/2025/monitoring?period=Q2");

        assertThat(screen())
                .contains("順調でない計画は2件です。多い原因は「他課待ち」「人員」で、それぞれ1件です。互いに待っていて進まない計画が2件あります。")
                .contains("順調評価の構成比", "33.3 %", "順調・完了の", "1件", "3件", "（中止を除く）で割った割合です。")
                .contains("▼ 46.7 ポイント低下（第1四半期 80 %）")
                .contains("目標達成率", "35 %", "▲ 16 ポイント上昇（第1四半期 19 %）")
                .contains("4／5件", "見本を含みます");
    }

    @Test
    void says_what_stands_still_since_when_and_what_is_asked_of_whom() {
        open("years/2025/monitoring?period=Q2");

        assertThat(rows("asks"))
                .containsExactly(
                        "◆ 互いに待ち戸籍住民課「計画a」、国保年金課「計画b」が互いを待っていて、どちらも進みません" + "｜第1四半期から｜戸籍住民課、国保年金課｜どちらから進めるかを、一緒に決める",
                        "▷ 待ち重点取組「標準化」を、1件（企画経営課）が待っています｜上半期から｜情報政策課｜取組の見通しを、待っている所属に示す",
                        "▼ 期限切れ第2四半期の報告が期限までに出ていない計画が1件あります｜期限 令和7年10月31日（金）｜税務課｜報告を出す");
    }

    @Test
    void opens_every_figure_at_an_address_that_can_be_sent() {
        open("years/2025/monitoring?period=Q2");

        String here = "years/2025/monitoring/plans?period=Q2&figure=";
        assertThat(addresses("互いを待って")).containsExactly(here + "DEADLOCK&of=CIRCLE&key=a");
        assertThat(addresses("件"))
                .contains(here + "ON_TRACK", here + "GOING", here + "REPORTED", here + "UNREPORTED", here + "OVERDUE")
                .contains(here + "CANCELLED", here + "WAITING&of=TARGET&key=i7")
                .contains(here + "BEHIND&of=CAUSE&key=STAFF", here + "BEHIND&of=DEPARTMENT&key=koseki-jumin");
    }

    @Test
    void groups_by_what_the_address_says_the_worst_first() {
        open("years/2025/monitoring?period=Q2&by=THEME");

        assertThat(screen()).contains("① 便利なサービス2件1件33.3 %1／3件35 %");
        assertThat(addresses("所属ごと")).containsExactly("years/2025/monitoring?period=Q2&by=DEPARTMENT");
    }

    @Test
    void chooses_the_newest_ended_quarter_by_itself() {
        open("years/2025/monitoring");

        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst()).containsEntry("period", "Q4");
    }

    @ParameterizedTest
    @CsvSource({"period=Q9, Q4", "period=H1, H1", "period=q2, Q4"})
    void takes_a_period_it_cannot_read_for_the_newest(String query, String period) {
        open("years/2025/monitoring?" + query);

        assertThat(asked.getFirst()).containsEntry("period", period);
    }

    @Test
    void shows_the_figures_as_of_the_end_of_a_day_and_says_so() {
        open("years/2025/monitoring?period=Q2&asOf=2025-11-05");

        assertThat(asked.getFirst()).containsEntry("asOf", "2025-11-05T23:59:59.999+09:00");
        assertThat(screen()).contains("令和7年11月5日（水）が終わった時点の数字です。今日の数字ではありません。");
        assertThat(addresses("今日の数字に戻す")).containsExactly("years/2025/monitoring?period=Q2");
        assertThat(addresses("所属別の状況")).containsExactly("years/2025/monitoring/departments?asOf=2025-11-05");
        assertThat(addresses("第1四半期")).allMatch(address -> address.contains("asOf=2025-11-05"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2999-01-01", "2025-13-01", "0001-01-01", "now", ""})
    void takes_a_day_it_cannot_look_from_for_today(String day) {
        open("years/2025/monitoring?period=Q2&asOf=" + day);

        assertThat(asked.getFirst().get("asOf")).isNull();
        assertThat(screen()).doesNotContain("今日の数字ではありません");
    }

    @Test
    void looks_from_the_day_that_is_chosen() {
        open("years/2025/monitoring?period=Q2");
        find(Input.class).single().setValue("2025-11-05");
        test(find(NativeButton.class).withText("この日で見る").single()).click();

        assertThat(asked.getLast()).containsEntry("asOf", "2025-11-05T23:59:59.999+09:00");
    }

    @Test
    void tells_only_the_former_figure_while_nothing_is_reported() {
        tell(figures().plan("a", "zeimu", true).reported(Q1, "ON_TRACK", 20, null));
        open("years/2025/monitoring?period=Q2");

        assertThat(screen()).contains("第1四半期は 100 %").doesNotContain("変わらず");
    }

    @Test
    void shows_halves_for_the_others() {
        open("years/2025/monitoring?period=H1");

        assertThat(screen()).contains("上半期（4月～9月）の重要施策以外1件の状況です。");
    }

    @Test
    void explains_a_year_without_accepted_plans() {
        tell(figures());
        open("years/2024/monitoring");

        assertThat(screen()).contains("この年度に受理された実行プランは、まだありません").doesNotContain("順調評価の構成比");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("years/2024/plans");
    }

    @Test
    void says_that_nothing_is_due_while_no_cycle_is_open() {
        tell(figures().plan("a", "zeimu", true));
        BACKEND.answers("monitoringCycle", null);
        open("years/2025/monitoring?period=Q1");

        assertThat(screen()).contains("報告の期限は、まだ決まっていません", "まだ報告がありません。", "－").doesNotContain("▼ 期限切れ");
    }

    @Test
    void says_that_no_plan_of_a_kind_reports() {
        tell(figures().plan("a", "zeimu", true).reported(Q1, "ON_TRACK", 20, null));
        open("years/2025/monitoring?period=H2");

        assertThat(screen()).contains("この期に報告する計画（重要施策以外）はありません");
    }

    @Test
    void says_calmly_that_there_is_no_such_year() {
        open("years/1000/monitoring");

        assertThat(screen()).contains("「1000」");
    }

    @ParameterizedTest
    @CsvSource({"zeimu", "koseki", "dx", "kanbu", "joho"})
    void stands_in_the_menu_and_shows_the_same_figures_to_everyone_who_may_read(String who) {
        signedInAs(
                switch (who) {
                    case "zeimu" -> People.zeimu();
                    case "koseki" -> People.kikaku();
                    case "kanbu" -> People.kanbu();
                    case "joho" -> People.joho();
                    default -> People.dx();
                });
        aYear();
        open("years/2025/monitoring?period=Q2");

        assertThat(screen()).contains("33.3 %");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("years/2025/monitoring");
    }

    @Test
    void shows_nothing_to_someone_without_a_role() {
        signedInAs(People.mushoku());
        open("years/2025/monitoring");

        assertThat(screen()).contains("情報政策課に設定をご依頼ください").doesNotContain("順調評価の構成比");
    }

    @Test
    void tells_whoever_oversees_on_the_first_page() {
        home(People.kanbu());

        assertThat(screen()).contains("実行プランのモニタリング（令和7年度第4四半期）", "見本を含みます", "2件の計画が、互いを待っていて進みません。");
        assertThat(addresses("どこで止まっていて")).containsExactly("years/2025/monitoring?period=Q4");
    }

    @Test
    void asks_nothing_for_the_first_page_of_others() {
        home(People.zeimu());

        assertThat(asked).isEmpty();
        assertThat(screen()).doesNotContain("実行プランのモニタリング");
    }

    private void home(Map<String, Object> person) {
        signedInAs(person);
        aYear();
        // Whichever year it is today, only this one reports.
        var figures = aYearWithEverything();
        BACKEND.computes("monitoring", environment -> {
            asked.add(environment.getArguments());
            return "2025".equals(String.valueOf(environment.getArguments().get("fiscalYear")))
                    ? figures.at(environment.getArgument("period"))
                    : null;
        });
        BACKEND.answers("strategies", List.of(aStrategy().asMap()));
        open("vision");
        open("");
    }
}
