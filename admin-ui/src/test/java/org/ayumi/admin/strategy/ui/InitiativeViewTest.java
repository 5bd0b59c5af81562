package org.ayumi.admin.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.aHistory;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.InitiativeFixture.page;
import static org.ayumi.admin.strategy.MeasureFixture.aMeasure;
import static org.ayumi.admin.strategy.MeasureFixture.aSource;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.revision.ui.HistoryCard;
import org.ayumi.admin.strategy.InitiativeFixture;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;

class InitiativeViewTest extends ConsoleTest {

    @Test
    void shows_every_figure_with_its_comparison_and_source() {
        show(anInitiative().measuring(aMeasure("m").reporting(80.1, true).afterBaseline(70.6)));

        assertThat(screen())
                .contains("70.6 %", "75 % 以上", "80.1 %", "○ 達成", "重点取組1 成果", "令和7年度デジタル・ICT戦略 成果")
                .contains("前年度（令和6年度）の出典");
    }

    @Test
    void says_why_nothing_can_be_compared() {
        show(anInitiative().measuring(aMeasure("m").unreportedBecause("公表されたのは台数で、率ではありません。")));

        assertThat(screen()).contains("－ 未報告", "結果を比べられない理由：公表されたのは台数で、率ではありません。");
    }

    @Test
    void says_that_nobody_has_said_why() {
        show(anInitiative().measuring(aMeasure("m")));

        assertThat(screen()).contains("結果を比べられない理由：まだ記録されていません");
    }

    @Test
    void keeps_what_other_documents_say() {
        show(anInitiative()
                .measuring(aMeasure("m").reporting(72.9, false).besides(61.8, "順調評価の構成比です。"))
                .with(
                        "discrepancies",
                        List.of(Map.of(
                                "subject", "重点取組の名称",
                                "note", "一覧の名称を採りました。",
                                "readings",
                                        List.of(
                                                Map.of("text", "探索・活用", "used", true, "source", aSource()),
                                                Map.of("text", "探索、活用", "used", false, "source", aSource()))))));

        assertThat(screen())
                .contains("ほかの資料の値", "実績 61.8 %", "順調評価の構成比です。")
                .contains("資料による違い", "「探索・活用」 採用", "「探索、活用」", "一覧の名称を採りました。");
    }

    @Test
    void draws_what_has_its_months_and_lists_what_has_lost_them() {
        show(anInitiative()
                .with("schedule", List.of(item("洗い出し", "BAR", 4, 7), item("口座振替", "MILESTONE", 1, 1), lost("促進策の実施"))));

        var gantt = find(Gantt.class).single();
        assertThat(gantt.getElement().getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(gantt.getElement().getTextRecursively()).contains("4月～7月", "▲ 1月");
        assertThat(find(ScheduleTable.class).single().getElement().getTextRecursively())
                .contains("洗い出し期間4月～7月", "口座振替節目1月")
                .doesNotContain("促進策の実施");
        assertThat(screen()).contains("時期は資料から読み取れません", "促進策の実施");
    }

    @Test
    void explains_the_rating() {
        show(anInitiative()
                .rated("ACHIEVED", "PARTIAL")
                .because("複数年の計画のため")
                .measuring(aMeasure("m").reporting(80.1, true), aMeasure("n").reporting(27.3, false)));

        assertThat(screen())
                .contains("公表した評価は達成です。", "指標からの計算では「△ 一部達成」で、公表した評価と異なります。", "異なる理由：複数年の計画のため")
                .contains("指標2件のうち1件が目標に到達", "それ以外は、△ 一部達成（この取組にあてはまります）");
    }

    @Test
    void calls_published_only_what_a_document_has() {
        show(anInitiative().rated("ACHIEVED", "PARTIAL").unpublished());

        assertThat(screen())
                .contains("決めた評価は達成です。", "指標からの計算では「△ 一部達成」で、決めた評価と異なります。")
                .doesNotContain("公表した評価");
    }

    @Test
    void tells_by_keyboard_and_touch_what_the_lead_department_rests_on() {
        show(anInitiative());

        assertThat(screen()).contains("所管 DX戦略課（推定）", "推定の根拠：事業概要に記載があるため");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("vision#aim-1");
    }

    @Test
    void offers_a_viewer_nothing_to_change() {
        signedInAs(People.zeimu());
        show(anInitiative());

        assertThat(buttons()).doesNotContain("実績を記録する", "公表する評価を決める", "成果をまとめる", "書き直す");
        assertThat(screen()).doesNotContain("履歴");
    }

    @Test
    void offers_an_editor_what_they_may_do() {
        signedInAs(People.kikaku());
        show(anInitiative().editable().with("revisions", aHistory(1)));

        assertThat(buttons()).contains("実績を記録する", "成果をまとめる", "書き直す").doesNotContain("公表する評価を決める");
        assertThat(screen()).contains("履歴");
    }

    @Test
    void offers_the_dx_office_everything() {
        show(anInitiative().reviewable().with("revisions", aHistory(1)));

        assertThat(buttons()).contains("実績を記録する", "成果をまとめる", "公表する評価を決める");
    }

    @Test
    void reads_the_history_page_by_page() {
        show(anInitiative().withHistory().with("revisions", aHistory(12)));
        assertThat(screen())
                .contains("令和8年3月31日 17:02", "実績「オンライン化率」：（なし） → 12 %", "もっと見る（残り2件）")
                .doesNotContain("あゆみ が最初に");
        BACKEND.answers(
                "node", anInitiative().with("revisions", page(12, 2, 10)).asMap());

        test(find(NativeButton.class).withText("もっと見る（残り2件）").single()).click();

        assertThat(screen()).contains("担当者（見本）が最初に登録しました。").doesNotContain("もっと見る");
    }

    @Test
    void asks_for_no_results_of_a_draft() {
        BACKEND.answers(
                "node",
                anInitiative()
                        .with("yearStatus", "DRAFT")
                        .withoutOutcome()
                        .rated(null, null)
                        .measuring(aMeasure("m").afterBaseline(70.6))
                        .asMap());
        open("initiatives/" + anInitiative().id());

        assertThat(screen())
                .contains("公表前の案", "実績・成果・評価は、公表した後に記録します。", "70.6 %", "75 % 以上")
                .doesNotContain("未報告", "まだ記録されていません", "成果はまだまとめられていません", "公表した評価はまだありません");
    }

    @Test
    void shows_of_long_texts_only_the_lines_that_differ() {
        var change = Map.of("field", "outcome", "label", "成果", "before", "要約\n一つめ\n二つめ", "after", "要約\n一つめ\n三つめ");
        var revision = Map.of(
                "id",
                "r2",
                "version",
                2,
                "changedAt",
                "2026-03-31T17:02:00+09:00",
                "changedBy",
                "担当者",
                "changes",
                List.of(change));
        show(anInitiative()
                .withHistory()
                .with(
                        "revisions",
                        Map.of(
                                "totalCount", 1,
                                "pageInfo", Map.of("hasNextPage", false),
                                "edges", List.of(Map.of("cursor", "v2", "node", revision)))));

        assertThat(find(HistoryCard.class).single().getElement().getTextRecursively())
                .contains("成果：－二つめ＋三つめ")
                .doesNotContain("要約", "一つめ");
    }

    @Test
    void asks_once_for_the_whole_page() {
        show(anInitiative().withHistory().with("revisions", aHistory(1)));
        int before = BACKEND.tokens().size();

        open("initiatives/another");

        assertThat(BACKEND.tokens()).hasSize(before + 1 + BELL);
    }

    @Test
    void says_calmly_that_an_id_is_no_initiative() {
        BACKEND.answers("node", Map.of("__typename", "Measure", "id", "x"));

        open("initiatives/x");

        assertThat(screen()).contains("ページが見つかりません");
    }

    private void show(InitiativeFixture initiative) {
        BACKEND.answers("node", initiative.asMap());
        open("initiatives/" + initiative.id());
    }

    private List<String> buttons() {
        return find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .toList();
    }

    private static Map<String, Object> item(String label, String kind, int from, int to) {
        return Map.of("label", label, "kind", kind, "placement", "STATED", "startMonth", from, "endMonth", to);
    }

    private static Map<String, Object> lost(String label) {
        return new HashMap<>(Map.of("label", label, "kind", "BAR", "placement", "LOST"));
    }
}
