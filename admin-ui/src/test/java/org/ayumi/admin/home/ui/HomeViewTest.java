package org.ayumi.admin.home.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.MeasureFixture.aMeasure;
import static org.ayumi.admin.strategy.StrategyFixture.aStrategy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.strategy.InitiativeFixture;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;

class HomeViewTest extends ConsoleTest {

    @Test
    void tells_the_dx_office_what_is_missing_and_what_differs() {
        home(
                People.dx(),
                anInitiative(1).reviewable().measuring(aMeasure("m").named("受講率")),
                anInitiative(2).reviewable().rated(null, "ACHIEVED"),
                anInitiative(3).reviewable().rated("ACHIEVED", "PARTIAL"),
                anInitiative(4).reviewable());

        assertThat(card(ReviewCard.class))
                .contains(
                        "結果が記録されていません：受講率",
                        "公表する評価が決まっていません。",
                        "公表した評価（○ 達成）が、指標からの計算（△ 一部達成）と異なります。",
                        "異なる理由が必要です。",
                        "結果を比べられない指標 1件")
                .doesNotContain("4. ");
    }

    @Test
    void asks_for_no_reason_that_is_there() {
        home(
                People.dx(),
                anInitiative(1)
                        .reviewable()
                        .rated("ACHIEVED", "PARTIAL")
                        .unpublished()
                        .because("複数年の計画のため"));

        assertThat(card(ReviewCard.class))
                .contains("決めた評価（○ 達成）が、指標からの計算（△ 一部達成）と異なります。")
                .doesNotContain("理由が必要です");
    }

    @Test
    void tells_the_dx_office_that_everything_is_there() {
        home(People.dx(), anInitiative(1).reviewable());

        assertThat(card(ReviewCard.class)).contains("公表した評価は、指標からの計算と一致しています。");
    }

    @Test
    void tells_a_department_of_its_own_initiatives_the_incomplete_first() {
        home(
                People.kikaku(),
                anInitiative(1).editable().ledBy("kikaku-keiei", "企画経営課"),
                anInitiative(2).editable().ledBy("kikaku-keiei", "企画経営課").withoutOutcome(),
                anInitiative(3));

        String led = card(LedCard.class);
        assertThat(led).contains("成果がまとめられていません。", "結果と成果は記録されています。").doesNotContain("3. ");
        assertThat(led.indexOf("2. ")).isLessThan(led.indexOf("1. "));
        assertThat(screen()).doesNotContain("確かめること");
    }

    @Test
    void tells_a_department_that_nothing_is_left_to_record() {
        home(People.kikaku(), anInitiative(1).editable().ledBy("kikaku-keiei", "企画経営課"));

        assertThat(screen()).contains("すべて記録されています").doesNotContain("記録してください");
    }

    @Test
    void tells_an_executive_what_is_behind_the_furthest_first() {
        home(
                People.kanbu(),
                anInitiative(1),
                anInitiative(2)
                        .rated("PARTIAL", "PARTIAL")
                        .measuring(aMeasure("a").named("満足度").reporting(60, false)),
                anInitiative(3)
                        .rated("NOT_ACHIEVED", "NOT_ACHIEVED")
                        .measuring(aMeasure("b").named("達成率").reporting(72.9, false)));

        String behind = card(BehindCard.class);
        assertThat(behind).contains("未達の指標：満足度", "未達の指標：達成率").doesNotContain("1. ");
        assertThat(behind.indexOf("3. ")).isLessThan(behind.indexOf("2. "));
    }

    @Test
    void shows_a_viewer_the_newest_year_and_nothing_to_do() {
        home(People.zeimu(), anInitiative(1), anInitiative(2));

        assertThat(screen()).contains("令和7年度の状況", "目標に届かなかった重点取組はありません。").doesNotContain("確かめること", "所属の重点取組");
        assertThat(find(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .contains("years/2025", "years/2025/initiatives", "years/2025/initiatives?rating=ACHIEVED");
    }

    @Test
    void says_to_someone_without_a_role_whom_to_ask() {
        home(People.mushoku());

        assertThat(screen()).contains("情報政策課に設定をご依頼ください").doesNotContain("令和7年度の状況");
    }

    @Test
    void explains_itself_while_there_is_no_strategy() {
        BACKEND.answers("strategies", List.of());

        open("");

        assertThat(screen()).contains("まだ戦略が登録されていません", "DX戦略課");
    }

    @Test
    void
            asks_no_more_than_the_bell_the_notices_the_drafts_and_where_its_years_stand_where_no_other_feature_expects_anything() {
        home(People.zeimu(), anInitiative(1));
        int before = BACKEND.tokens().size();

        open("vision");
        open("");

        // Each page its own question and the bell's; the first one asks for the newest notices, the drafts, and where
        // the
        // two years it follows stand besides.
        assertThat(BACKEND.tokens()).hasSize(before + 8);
    }

    @Test
    void tells_a_department_which_initiatives_of_a_draft_it_leads_and_what_it_writes_of_them() {
        signedInAs(People.kikaku());
        BACKEND.answers("strategies", List.of(aStrategy().with(anInitiative(1)).asMap()));
        BACKEND.answers(
                "ledInitiatives",
                List.of(
                        led(7, 2026)
                                .with("yearStatus", "DRAFT")
                                .with("tasks", List.of(Map.of("title", "選ぶ")))
                                .editable()
                                .asMap(),
                        led(9, 2026).with("yearStatus", "DRAFT").asMap(),
                        led(3, 2025).editable().asMap()));

        open("");

        assertThat(card(LedDraftsCard.class))
                .contains("公表前の重点取組（令和8年度）", "7. ", "主なタスク 1件", "スケジュールはまだありません。")
                .doesNotContain("9. ", "3. ");
        assertThat(find(Anchor.class).withText("スケジュールを書く").single().getHref())
                .isEqualTo(
                        "initiatives/%s#edit-SCHEDULE".formatted(anInitiative(7).id()));
        assertThat(screen()).contains("令和7年度の状況");
    }

    @Test
    void tells_the_dx_office_that_a_year_is_drafted_and_asks_for_no_results_of_it() {
        signedInAs(People.dx());
        BACKEND.answers(
                "strategies",
                List.of(
                        aStrategy()
                                .of(2026)
                                .draft()
                                .with(anInitiative(1).withoutOutcome())
                                .asMap(),
                        aStrategy().with(anInitiative(4).reviewable()).asMap()));

        open("");

        assertThat(card(DraftYearCard.class)).contains("令和8年度を策定しています", "重点取組は1件です。");
        assertThat(screen()).contains("令和7年度の状況").doesNotContain("成果がまとめられていません。");
    }

    @Test
    void shows_a_first_draft_where_no_year_is_published_yet() {
        signedInAs(People.dx());
        BACKEND.answers(
                "strategies",
                List.of(aStrategy()
                        .draft()
                        .with(anInitiative(1).withoutOutcome())
                        .asMap()));
        open("");
        assertThat(screen()).contains("令和7年度を策定しています").doesNotContain("令和7年度の状況", "成果がまとめられていません。");

        signedInAs(People.kikaku());
        BACKEND.answers("strategies", List.of());
        BACKEND.answers(
                "ledInitiatives",
                List.of(led(7, 2025).with("yearStatus", "DRAFT").editable().asMap()));
        open("");
        assertThat(screen()).contains("公表前の重点取組（令和7年度）").doesNotContain("まだ戦略が登録されていません");
    }

    private static InitiativeFixture led(int number, int year) {
        return anInitiative(number).with("fiscalYear", year).ledBy("kikaku-keiei", "企画経営課");
    }

    private void home(Map<String, Object> person, InitiativeFixture... initiatives) {
        signedInAs(person);
        BACKEND.answers("strategies", List.of(aStrategy().with(initiatives).asMap()));
        open("years/2025");
        open("");
    }

    private String card(Class<? extends com.vaadin.flow.component.Component> type) {
        roundTrip();
        return find(type).single().getElement().getTextRecursively();
    }
}
