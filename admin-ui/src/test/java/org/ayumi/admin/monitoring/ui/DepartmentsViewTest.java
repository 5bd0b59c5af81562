package org.ayumi.admin.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.cycle.ReportPeriod.Q1;
import static org.ayumi.admin.cycle.ReportPeriod.Q2;
import static org.ayumi.admin.monitoring.MonitoringFixture.figures;

import com.vaadin.flow.component.html.NativeTable;
import org.junit.jupiter.api.Test;

class DepartmentsViewTest extends MonitoringTest {

    @Test
    void tells_each_department_and_period_by_shape_word_and_number_the_worst_first() {
        open("years/2025/monitoring/departments");

        assertThat(rows("heat"))
                .containsExactly(
                        "国保年金課｜△ やや遅れ1／2件｜△ やや遅れ1／2件｜－ 未報告2／2件｜－ 未報告2／2件｜計画なし｜計画なし",
                        "企画経営課｜計画なし｜計画なし｜計画なし｜計画なし｜× 遅れ1／1件｜－ 未報告1／1件",
                        "戸籍住民課｜○ 順調1／1件｜× 遅れ1／1件｜－ 未報告1／1件｜－ 未報告1／1件｜計画なし｜計画なし",
                        "税務課｜○ 順調2／2件｜▼ 期限切れ1／2件｜－ 未報告2／2件｜－ 未報告2／2件｜計画なし｜計画なし");
    }

    @Test
    void calls_what_was_returned_so_and_not_overdue() {
        tell(figures()
                .plan("g", "zeimu", true)
                .reported(Q1, "ON_TRACK", 20, null)
                .returned(Q2));

        open("years/2025/monitoring/departments");

        assertThat(rows("heat"))
                .singleElement()
                .asString()
                .contains("◁ 差戻し1／1件")
                .doesNotContain("期限切れ");
    }

    @Test
    void sorts_by_code_where_the_address_says_so() {
        open("years/2025/monitoring/departments?sort=code");

        assertThat(rows("heat")).extracting(row -> row.split("｜")[0]).containsExactly("企画経営課", "国保年金課", "戸籍住民課", "税務課");
    }

    @Test
    void looks_from_an_earlier_day_in_every_question_and_link() {
        open("years/2025/monitoring/departments?asOf=2025-11-05");

        assertThat(asked).hasSize(2).allMatch(each -> "2025-11-05T23:59:59.999+09:00".equals(each.get("asOf")));
        assertThat(addresses("期限切れ")).allMatch(address -> address.contains("asOf=2025-11-05"));
        assertThat(rows("heat").getFirst()).contains("・ これから");
    }

    @Test
    void every_cell_opens_to_its_plans() {
        open("years/2025/monitoring/departments");

        assertThat(addresses("期限切れ"))
                .containsExactly("years/2025/monitoring/plans?period=Q2&figure=PLANS&of=DEPARTMENT&key=zeimu");
        assertThat(addresses("税務課")).containsExactly("years/2025/monitoring/departments/zeimu");
    }

    @Test
    void asks_once_for_the_whole_year_however_many_departments() {
        var many = figures();
        for (int i = 0; i < 60; i++) {
            many.plan("p" + i, "dept-%02d".formatted(i), true);
        }
        tell(many);
        open("years/2025/monitoring/departments?sort=code");
        int before = BACKEND.tokens().size();

        open("years/2025/monitoring/departments");

        assertThat(rows("heat")).hasSize(60);
        // And once where the year stands, to follow it.
        assertThat(BACKEND.tokens()).hasSize(before + 2 + BELL);
    }

    @Test
    void is_a_table_with_headings_for_screen_readers() {
        open("years/2025/monitoring/departments");

        var head = find(NativeTable.class).single().getHead().getElement();
        assertThat(head.getTextRecursively()).contains("重要施策", "重要施策以外", "第1四半期", "下半期");
        assertThat(head.getChild(0).getChild(1).getAttribute("scope")).isEqualTo("colgroup");
    }

    @Test
    void explains_a_year_without_plans() {
        tell(figures());
        open("years/2024/monitoring/departments");

        assertThat(screen()).contains("この年度に受理された実行プランは、まだありません");
    }
}
