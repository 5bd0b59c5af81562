package org.ayumi.admin.past.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.aHistory;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.strategy.InitiativeFixture;
import org.ayumi.admin.testing.FormTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** この時点に戻す, in the history of an initiative and of a year. */
class RestoreTest extends FormTest {

    private static final String INITIATIVE = anInitiative().id();

    private final List<Map<String, Object>> compared = new ArrayList<>();

    @BeforeEach
    void nothingSent() {
        compared.clear();
        differing(List.of(change("title", "取組名", "今の名前", "前の名前")));
    }

    @Test
    void every_entry_but_the_newest_leads_back_for_whoever_plans() {
        show(anInitiative().reviewable());

        assertThat(find(NativeButton.class).withText("この時点に戻す").all()).hasSize(2);
        assertThat(labels()).contains("令和8年3月31日 17:02の時点に戻す");
    }

    @Test
    void whoever_only_records_results_is_not_offered_it() {
        show(anInitiative().editable());

        assertThat(screen()).contains("履歴", "担当者（見本）").doesNotContain("この時点に戻す");
    }

    @Test
    void shows_what_would_change_and_sends_it_with_the_reason() {
        show(anInitiative().reviewable());
        answering("restoreInitiative", made());
        press("この時点に戻す");

        assertThat(compared).hasSize(1);
        assertThat(compared.getFirst()).containsEntry("fiscalYear", 2025);
        assertThat(compared.getFirst().get("asOf").toString()).startsWith("2026-03-31T");
        assertThat(screen()).contains("取組名", "今の名前", "前の名前");
        reason("取り違えたため");
        pressInFooter("この時点に戻す");

        assertThat(sent.getFirst())
                .containsEntry("initiativeId", INITIATIVE)
                .containsEntry("revisionId", "r2")
                .containsEntry("expectedVersion", 3)
                .containsEntry("reason", "取り違えたため");
        assertThat(screen()).contains("選んだ時点の内容に戻しました。");
    }

    @Test
    void asks_for_the_reason_before_anything_is_sent() {
        show(anInitiative().reviewable());
        answering("restoreInitiative", made());
        press("この時点に戻す");

        pressInFooter("この時点に戻す");

        assertThat(sent).isEmpty();
        assertThat(screen()).contains("元に戻す理由を入力してください。");
    }

    @Test
    void says_so_where_nothing_would_change_and_offers_nothing_to_do() {
        differing(List.of());
        show(anInitiative().reviewable());
        press("この時点に戻す");

        assertThat(screen()).contains("今の内容と同じです。戻すところはありません。");
        assertThat(find(Button.class).withText("この時点に戻す").all()).isEmpty();
    }

    @Test
    void a_refusal_is_told_and_the_reason_stays() {
        show(anInitiative().reviewable());
        answering("restoreInitiative", objection("この履歴は、別の取組または別の年度のものです。履歴を開き直してください。", "input", "revisionId"));
        press("この時点に戻す");
        reason("取り違えたため");

        pressInFooter("この時点に戻す");

        assertThat(screen()).contains("この履歴は、別の取組または別の年度のものです。");
        assertThat(find(TextArea.class).withCaption("理由").single().getValue()).isEqualTo("取り違えたため");
    }

    @Test
    void who_was_slower_sees_what_would_change_now_before_going_on() {
        show(anInitiative().reviewable());
        answering(
                "restoreInitiative",
                conflict("initiative", anInitiative().with("version", 4).asMap(), 4),
                made());
        press("この時点に戻す");
        reason("取り違えたため");
        differing(List.of(change("title", "取組名", "ほかの人の名前", "前の名前")));

        pressInFooter("この時点に戻す");
        assertThat(screen()).contains("ほかの人が先に変更しました", "別の担当者", "ほかの人の名前").doesNotContain("今の名前");
        pressInFooter("今の内容に対して戻す");

        assertThat(sent.get(1)).containsEntry("expectedVersion", 4);
    }

    @Test
    void a_year_gets_its_words_back_but_not_its_state_nor_its_initiatives() {
        year(true);
        differing(List.of(
                change("mission", "目的・使命", "今の目的", "前の目的"),
                change("status", "状態", "公表済", "策定中"),
                change("lineage", "系譜", "今の系譜", "前の系譜")));
        answering("restoreStrategy", made());
        open("years/2025/past");
        press("この時点に戻す");

        assertThat(screen()).contains("前の目的", "取組一つ一つの内容は、その取組のページの履歴から戻します。").doesNotContain("策定中", "前の系譜");
        reason("取り違えたため");
        pressInFooter("この時点に戻す");

        assertThat(sent.getFirst())
                .containsEntry("fiscalYear", 2025)
                .containsEntry("revisionId", "r1")
                .containsEntry("expectedVersion", 7);
        assertThat(screen()).contains("選んだ時点の内容に戻しました。");
    }

    @Test
    void a_year_is_not_brought_back_by_whoever_only_reads_it() {
        year(false);
        open("years/2025/past");

        assertThat(screen()).contains("DX戦略課 担当者").doesNotContain("この時点に戻す");
    }

    private void show(InitiativeFixture initiative) {
        BACKEND.answers("node", initiative.with("revisions", aHistory(3)).asMap());
        open("initiatives/" + initiative.id());
    }

    private static void year(boolean may) {
        BACKEND.answers(
                "strategies",
                List.of(Map.of(
                        "id",
                        "y2025",
                        "fiscalYear",
                        2025,
                        "era",
                        "令和7年度",
                        "frameVersion",
                        7,
                        "viewerCan",
                        Map.of("plan", may),
                        "editions",
                        List.of())));
        BACKEND.answers(
                "node",
                Map.of(
                        "__typename",
                        "Strategy",
                        "revisions",
                        Map.of(
                                "totalCount",
                                2,
                                "pageInfo",
                                Map.of("hasNextPage", false),
                                "edges",
                                List.of(edge(2), edge(1)))));
    }

    private static Map<String, Object> edge(int version) {
        return Map.of(
                "node",
                Map.of(
                        "id",
                        "r" + version,
                        "version",
                        version,
                        "changedAt",
                        "2026-11-20T10:00:00+09:00",
                        "changedBy",
                        "DX戦略課 担当者",
                        "changes",
                        List.of(change("mission", "目的", "a", "b"))));
    }

    private void differing(List<Map<String, Object>> frame) {
        BACKEND.computes("compareStrategies", environment -> {
            compared.add(environment.getArgument("after"));
            var side = Map.of("id", INITIATIVE, "number", 1, "title", "手続");
            return Map.of(
                    "frame",
                    frame,
                    "initiatives",
                    frame.isEmpty() ? List.of() : List.of(Map.of("before", side, "after", side, "changes", frame)));
        });
    }

    private static Map<String, Object> change(String field, String label, String before, String after) {
        return Map.of("field", field, "label", label, "before", before, "after", after);
    }

    private List<String> labels() {
        return find(NativeButton.class).all().stream()
                .flatMap(button -> button.getAriaLabel().stream())
                .toList();
    }

    private void reason(String text) {
        test(find(TextArea.class).withCaption("理由").single()).setValue(text);
    }
}
