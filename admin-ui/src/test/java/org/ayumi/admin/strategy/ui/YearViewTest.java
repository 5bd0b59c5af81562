package org.ayumi.admin.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.MeasureFixture.aMeasure;
import static org.ayumi.admin.strategy.StrategyFixture.aStrategy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.ayumi.admin.strategy.StrategyFixture;
import org.ayumi.admin.testing.ConsoleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearViewTest extends ConsoleTest {

    @Test
    void shows_how_the_initiatives_came_out_theme_by_theme() {
        show(aStrategy()
                .withInitiatives(11)
                .with(
                        anInitiative(12).rated("PARTIAL", "PARTIAL"),
                        anInitiative(13)
                                .rated("NOT_ACHIEVED", "NOT_ACHIEVED")
                                .measuring(aMeasure("m").reporting(72.9, false))));

        assertThat(screen())
                .contains("13の重点取組の結果", "戦略テーマ①", "戦略テーマ②", "△ 一部達成", "× 未達", "指標 0 / 1", "DX戦略課（推定）")
                .doesNotContain("計算");
        assertThat(figures()).containsExactly("11○ 達成", "1△ 一部達成", "1× 未達", "0結果を比べられない指標");
    }

    @Test
    void marks_ratings_that_only_the_figures_give() {
        show(aStrategy()
                .of(2024)
                .with(
                        anInitiative(1).rated(null, "ACHIEVED"),
                        anInitiative(2).rated(null, null).measuring(aMeasure("m"))));

        assertThat(screen()).contains("公表された評価がありません", "○ 達成 計算", "－ 評価なし").doesNotContain("未報告");
        assertThat(figures()).containsExactly("1○ 達成（計算）", "0△ 一部達成（計算）", "0× 未達（計算）", "1－ 評価なし", "1結果を比べられない指標");
    }

    @Test
    void asks_for_no_results_of_a_draft() {
        show(aStrategy().draft().with(anInitiative(1).rated(null, null).measuring(aMeasure("m"))));

        assertThat(screen())
                .contains("1の重点取組の案", "公表前の案です。", "指標 1件")
                .doesNotContain("評価なし", "結果を比べられない指標", "指標 0 / 1");
    }

    @Test
    void leads_from_every_figure_to_what_it_counts() {
        show(aStrategy().withInitiatives(2));

        assertThat(find(RouterLink.class, find(YearFiguresRow.class).single()).all())
                .extracting(RouterLink::getHref)
                .containsExactly(
                        "years/2025/initiatives?rating=ACHIEVED",
                        "years/2025/initiatives?rating=PARTIAL",
                        "years/2025/initiatives?rating=NOT_ACHIEVED",
                        "years/2025/initiatives?check=UNREPORTED");
    }

    @Test
    void tells_what_the_year_is_for_and_rests_on_and_leads_on_whoever_may_write_it() {
        show(aStrategy().withInitiatives(1).restingOn("CHALLENGES", "人手が足りません。"));

        assertThat(screen())
                .contains("目的・使命", "もっと便利にします。", "戦略の背景", "課題", "人手が足りません。")
                .doesNotContain("テーマと取組を並べる");

        show(aStrategy().withInitiatives(1).writable());
        assertThat(find(Anchor.class).withText("テーマと取組を並べる").single().getHref()).isEqualTo("years/2025/arrange");
        assertThat(find(Anchor.class).withText("名称・目的・背景を書く").single().getHref())
                .isEqualTo("years/2025/words");
        assertThat(screen()).doesNotContain("戦略の背景");
    }

    @Test
    void asks_once_for_the_whole_page() {
        show(aStrategy().withInitiatives(13));
        int before = BACKEND.tokens().size();

        open("years/2024");

        assertThat(BACKEND.tokens()).hasSize(before + 1 + BELL);
    }

    @Test
    void says_calmly_that_a_year_has_no_strategy() {
        open("years/1999");

        assertThat(screen()).contains("平成11年度（1999）の戦略はありません", "次の年度の戦略を開けます。");
        assertThat(find(Anchor.class).withText("令和7年度（2025）").single().getHref())
                .isEqualTo("years/2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R77x", "2117", "%"})
    void says_the_same_of_a_year_nobody_can_read(String year) {
        open("years/" + year);

        assertThat(screen()).contains("「" + year + "」の戦略はありません", "令和6年度（2024）");
    }

    @ParameterizedTest
    @ValueSource(strings = {"R7", "r7", "令和7年度", "令和７", "2025年度", "%E4%BB%A4%E5%92%8C7%E5%B9%B4%E5%BA%A6"})
    void opens_a_year_as_people_write_it(String written) {
        BACKEND.answers("strategy", aStrategy().withInitiatives(2).asMap());

        open("years/" + written);
        assertThat(address()).isEqualTo("years/2025");

        open("years/" + written + "/initiatives");
        assertThat(address()).isEqualTo("years/2025/initiatives");
    }

    private static String address() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private void show(StrategyFixture strategy) {
        BACKEND.answers("strategy", strategy.asMap());
        open("years/2025");
    }

    private List<String> figures() {
        return find(RouterLink.class, find(YearFiguresRow.class).single()).all().stream()
                .map(link -> link.getElement().getTextRecursively())
                .toList();
    }
}
