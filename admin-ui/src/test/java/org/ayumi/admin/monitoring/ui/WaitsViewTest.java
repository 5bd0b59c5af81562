package org.ayumi.admin.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.cycle.ReportPeriod.Q2;
import static org.ayumi.admin.monitoring.MonitoringFixture.figures;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ayumi.admin.plan.PlanDepartment;
import org.junit.jupiter.api.Test;

class WaitsViewTest extends MonitoringTest {

    private static final Pattern BOX = Pattern.compile("<rect x=\"\\d+\" y=\"\\d+\"");

    @Test
    void lists_who_waits_for_whom_deadlocks_first() {
        open("years/2025/monitoring/waits?period=Q2");

        assertThat(rows("sheet"))
                .containsExactly(
                        "計画b国保年金課◆ 互いに待ち｜実行プラン「計画a」｜戸籍住民課｜第1四半期から",
                        "計画a戸籍住民課◆ 互いに待ち｜実行プラン「計画b」｜国保年金課｜第2四半期から",
                        "計画f企画経営課｜重点取組「標準化」｜情報政策課｜上半期から");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("initiatives/i7", "plans/a");
    }

    @Test
    void draws_the_same_for_the_eye_and_says_so_to_the_ear() {
        open("years/2025/monitoring/waits?period=Q2");

        assertThat(picture())
                .contains("role=\"img\"", "3件の待ちがあり、そのうち互いに待っている計画は2件です")
                .contains("計画a", "◆ 互いに待ち・戸籍住民課・第2四半期から", "重点取組・情報政策課")
                .containsPattern("(?s)(edge deadlock.*){2}");
    }

    @Test
    void narrows_down_to_a_department_that_waits_or_is_waited_for() {
        open("years/2025/monitoring/waits?period=Q2&department=joho-seisaku");

        assertThat(rows("sheet")).singleElement().asString().startsWith("計画f");
    }

    @Test
    @SuppressWarnings("unchecked")
    void narrows_down_to_the_department_chosen() {
        open("years/2025/monitoring/waits?period=Q2");
        ComboBox<PlanDepartment> department =
                find(ComboBox.class).withCaption("所属").single();
        department.setValue(new PlanDepartment("kikaku-keiei", "企画経営課"));

        assertThat(rows("sheet")).singleElement().asString().startsWith("計画f");
    }

    @Test
    void draws_one_of_a_circle_alone_where_the_other_is_filtered_out() {
        tell(figures()
                .plan("a", "koseki-jumin", true)
                .waitsFor("PLAN", "b", "計画b", Q2, true)
                .plan("b", "kokuho-nenkin", true)
                .waitsFor("PLAN", "a", "計画a", Q2, true)
                .plan("c", "zeimu", true)
                .waitsFor("PLAN", "a", "計画a", Q2, false));
        open("years/2025/monitoring/waits?period=Q2&department=zeimu");

        assertThat(rows("sheet")).hasSize(1);
        assertThat(picture()).contains("計画c", "計画a").doesNotContain("edge deadlock");
    }

    @Test
    void names_are_no_markup() {
        tell(figures().plan("a", "zeimu", true).waitsFor("SYSTEM", null, "<script>\"&", Q2, false));
        open("years/2025/monitoring/waits?period=Q2");

        assertThat(picture()).contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(rows("sheet")).singleElement().asString().contains("<script>\"&", "情報政策課（システムの窓口）");
    }

    @Test
    void draws_thirty_waits_without_one_over_the_other() {
        var many = figures().plan("z", "kikaku-keiei", true);
        for (char id = 'a'; id < 'y'; id++) {
            // Chains of four: a waits for b, b for c, c for d, d for z.
            String next = (id - 'a') % 4 == 3 ? "z" : String.valueOf((char) (id + 1));
            many.plan(String.valueOf(id), "zeimu", true).waitsFor("PLAN", next, "先", Q2, false);
        }
        for (int i = 0; i < 6; i++) {
            many.plan("s" + i, "zeimu", true).waitsFor("SYSTEM", null, "共通の基盤", Q2, false);
        }
        tell(many);
        open("years/2025/monitoring/waits?period=Q2");

        var boxes = BOX.matcher(picture()).results().map(MatchResult::group).toList();
        assertThat(boxes).hasSize(24 + 1 + 6 + 1).doesNotHaveDuplicates();
        assertThat(rows("sheet")).hasSize(30);
    }

    @Test
    void says_that_nothing_waits() {
        tell(figures().plan("a", "zeimu", true));
        open("years/2025/monitoring/waits");

        assertThat(screen()).contains("待っている計画はありません");
    }

    private String picture() {
        roundTrip();
        return find(Html.class).all().stream()
                .map(Html::getInnerHtml)
                .filter(drawn -> drawn.contains("role=\"img\""))
                .findFirst()
                .orElseThrow();
    }
}
