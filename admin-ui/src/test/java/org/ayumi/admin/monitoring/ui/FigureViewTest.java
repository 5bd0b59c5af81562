package org.ayumi.admin.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureViewTest extends MonitoringTest {

    private static final String HERE = "years/2025/monitoring/plans?period=Q2&figure=";

    @ParameterizedTest
    @CsvSource({
        "PLANS, e a b c d",
        "REPORTED, a b c d",
        "UNREPORTED, e",
        "OVERDUE, e",
        "ON_TRACK, c",
        "GOING, a b c",
        "BEHIND, a b",
        "SLIGHTLY_DELAYED, b",
        "DELAYED, a",
        "CANCELLED, d",
        "WAITING, a b f",
        "DEADLOCK, a b",
        "DEADLOCK&of=CIRCLE&key=b, a b",
        "BEHIND&of=DEPARTMENT&key=kokuho-nenkin, b",
        "PLANS&of=DEPARTMENT&key=zeimu, e d",
        "BEHIND&of=CAUSE&key=STAFF, b",
        "WAITING&of=TARGET&key=i7, f",
        "GOING&of=THEME&key=1, a b c",
        "GOING&of=INITIATIVE&key=i9, a b c",
        "GOING&of=INITIATIVE&key=3, a b c",
    })
    void lists_exactly_the_plans_a_figure_was_computed_from(String figure, String plans) {
        open(HERE + figure);

        assertThat(plans())
                .containsExactlyInAnyOrderElementsOf(
                        List.of(plans.split(" ")).stream().map(id -> "計画" + id).toList());
        assertThat(screen()).contains(plans.split(" ").length + "件");
    }

    @Test
    void tells_how_each_stands_why_and_since_when_the_worst_first() {
        open(HERE + "BEHIND");

        assertThat(rows("opened"))
                .containsExactly(
                        "計画a見本｜戸籍住民課｜× 遅れ｜30 %｜他課待ち｜第2四半期から｜第2四半期の報告", "計画b見本｜国保年金課｜△ やや遅れ｜40 %｜人員｜第1四半期から｜第2四半期の報告");
    }

    @Test
    void tells_of_a_wait_what_for_and_whose_move_it_is() {
        open(HERE + "WAITING");

        assertThat(String.join("\n", rows("opened")))
                .contains("重点取組「標準化」（情報政策課）を待っています", "実行プラン「計画b」（国保年金課）を待っています", "上半期から");
    }

    @Test
    void names_an_initiative_with_its_number_however_the_address_means_it() {
        open(HERE + "GOING&of=INITIATIVE&key=3");

        assertThat(screen()).contains("③ 書かない窓口：");
    }

    @Test
    void leads_back_to_where_it_was_seen_from() {
        open(HERE + "BEHIND&of=DEPARTMENT&key=koseki-jumin");

        assertThat(screen()).contains("戸籍住民課：順調でない計画 1件", "第2四半期（7月～9月）の重要施策です。");
        assertThat(addresses("モニタリング")).contains("years/2025/monitoring?period=Q2");
        assertThat(addresses("上半期"))
                .containsExactly("years/2025/monitoring/plans?period=H1&figure=BEHIND&of=DEPARTMENT&key=koseki-jumin");
    }

    @ParameterizedTest
    @CsvSource({
        "BEHIND&of=DEPARTMENT&key=nowhere",
        "BEHIND&of=CAUSE&key=BUDGET",
        "BEHIND&of=CAUSE&key=NICE",
        "WAITING&of=TARGET&key=x",
        "DEADLOCK&of=CIRCLE&key=f",
        "ON_TRACK&of=AIM&key=99",
        "GOING&of=INITIATIVE&key=9"
    })
    void says_calmly_that_there_is_no_such_plan(String figure) {
        open(HERE + figure);

        assertThat(screen()).contains("あてはまる計画はありません");
        assertThat(plans()).isEmpty();
    }

    @Test
    void takes_a_figure_it_cannot_read_for_all_plans() {
        open(HERE + "NICE&of=NOTHING&key=x");

        assertThat(plans()).hasSize(5);
    }

    @Test
    void is_readable_for_viewers_too() {
        signedInAs(People.zeimu());
        aYear();
        open(HERE + "BEHIND");

        assertThat(plans()).hasSize(2);
    }
}
