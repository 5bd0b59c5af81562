package org.ayumi.admin.lineage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.strategy.InitiativeFixture;
import org.ayumi.admin.strategy.MeasureFixture;
import org.ayumi.admin.testing.FormTest;
import org.ayumi.admin.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LineagePagesTest extends FormTest {

    private boolean manages;
    private boolean nextIsThere;

    @BeforeEach
    void twoYears() {
        manages = true;
        nextIsThere = false;
        BACKEND.computes("strategy", environment -> {
            int year = ((Number) environment.getArgument("fiscalYear")).intValue();
            return year == 2026 && !nextIsThere ? null : year(year);
        });
    }

    @Test
    void shows_each_link_in_the_flow_and_in_the_table_with_kind_in_shape_and_word() {
        signedInAs(People.kanbu());

        open("years/2025/lineage");

        assertThat(screen())
                .contains("令和6年度の重点取組が、令和7年度にどう引き継がれたか")
                .contains("◆ 名称変更", "■ 終了", "★ 新規")
                .contains("同じ指標があるため", "続く指標：オンライン化率 → オンライン化率");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("initiatives/i2024-1", "initiatives/i2025-1", "initiatives/i2024-2", "initiatives/i2025-2");
        assertThat(find(LineageFlow.class).single().getElement().getOuterHTML())
                .contains("class=\"RENAMED\"", "aria-hidden=\"true\"");
    }

    @Test
    void offers_changes_to_whom_they_are_allowed_only() {
        signedInAs(People.dx());
        open("years/2025/lineage");
        assertThat(screen()).contains("系譜を直す", "次年度の案を作る");

        manages = false;
        open("years/2025/lineage");
        assertThat(screen()).doesNotContain("系譜を直す", "次年度の案を作る");
        open("years/2025/next");
        assertThat(screen()).contains("次年度の案は作れません");
        open("years/2025/lineage/change");
        assertThat(screen()).contains("系譜は直せません");
    }

    @Test
    void makes_the_draft_after_a_reason_and_a_question_and_goes_there() {
        signedInAs(People.dx());
        answering("rollOverStrategy", made());
        open("years/2025/next");
        assertThat(screen()).contains("オンライン化率：参考は令和7年度の「80.1%」", "2件を引き継いで案を作る（終了0件）");

        find(Checkbox.class).all().getFirst().setValue(false);
        press("1件を引き継いで案を作る（終了1件）");
        assertThat(screen()).contains("引き継がない取組の理由を入力してください。");
        assertThat(sent).isEmpty();

        find(TextArea.class).all().getFirst().setValue("通常の業務としたため");
        press("1件を引き継いで案を作る（終了1件）");
        assertThat(screen()).contains("引き継ぐ取組は1件、終える取組は1件です。");
        nextIsThere = true;
        pressInFooter("案を作る");

        assertThat(sent)
                .containsExactly(Map.of(
                        "from",
                        2025,
                        "to",
                        2026,
                        "expectedVersion",
                        4,
                        "leave",
                        List.of(Map.of("initiativeId", "i2025-1", "reason", "通常の業務としたため"))));
    }

    @Test
    void says_why_the_draft_was_not_made() {
        signedInAs(People.dx());
        answering("rollOverStrategy", objection("令和8年度の戦略はもうあります。", "input", "to"));
        open("years/2025/next");

        press("2件を引き継いで案を作る（終了0件）");
        pressInFooter("案を作る");

        assertThat(screen()).contains("令和8年度の戦略はもうあります。");
    }

    @Test
    void leads_to_the_draft_that_is_there() {
        signedInAs(People.dx());
        nextIsThere = true;

        open("years/2025/next");

        assertThat(screen()).contains("令和8年度の戦略は、もうあります", "令和8年度を開く");
    }

    @Test
    void sends_all_links_with_one_removed_and_shows_what_is_to_be_put_right_at_its_row() {
        signedInAs(People.dx());
        answering("setLineage", objection("「終了」の取組に、引き継ぎ先もあります。", "input", "links", "1"));
        open("years/2025/lineage/change");

        test(find(NativeButton.class).withText("このつながりを外す").all().getLast()).click();
        press("保存する");

        assertThat(screen()).contains("2件目：「終了」の取組に、引き継ぎ先もあります。");
        var links = (List<?>) sent.getFirst().get("links");
        assertThat(links).hasSize(2);
        assertThat(links.getFirst())
                .isEqualTo(Map.of(
                        "kind",
                        "RENAMED",
                        "fromId",
                        "i2024-1",
                        "toId",
                        "i2025-1",
                        "note",
                        "同じ指標があるため",
                        "measures",
                        List.of(Map.of("fromId", "m2024-1", "toId", "m2025-1"))));
        assertThat(sent.getFirst().get("expectedVersion")).isEqualTo(2);
    }

    @Test
    void a_draft_of_the_lineage_brings_back_removed_and_added_links() {
        signedInAs(People.dx());
        String form = "strategy/2025/lineage";
        open("years/2025/lineage/change");
        test(find(NativeButton.class).withText("このつながりを外す").all().getLast()).click();
        press("つながりを加える");
        test(find(TextArea.class).withCaption("根拠・理由").all().getLast()).setValue("推定。題名が似ています。");
        assertThat(drafts.texts(form)).containsEntry("input.links", "i2024-1>i2025-1;i2024-2>;;");

        open("years/2025");
        open("years/2025/lineage/change");
        press("続きから入力する");

        assertThat(find(LinkRow.class).all()).hasSize(3);
        assertThat(find(TextArea.class).withCaption("根拠・理由").all().getLast().getValue())
                .isEqualTo("推定。題名が似ています。");
        answering("setLineage", made());
        press("保存する");
        assertThat((List<?>) sent.getFirst().get("links")).hasSize(3);
        assertThat(drafts.forms()).isEmpty();
    }

    @Test
    void who_was_slower_sees_both_lineages_and_chooses() {
        signedInAs(People.dx());
        var conflict = Map.of(
                "currentVersion",
                3,
                "changedBy",
                "山田（見本）",
                "changedAt",
                OffsetDateTime.parse("2026-04-01T10:00:00+09:00"),
                "fields",
                List.of(Map.of(
                        "field", "lineage", "label", "系譜", "base", "前のつながり", "theirs", "相手のつながり", "mine", "自分のつながり")));
        answering(
                "setLineage",
                Map.of("conflict", conflict, "userErrors", List.of(Map.of("code", "CONFLICT", "message", "先に変更"))),
                made());
        open("years/2025/lineage/change");

        press("保存する");
        assertThat(screen()).contains("前のつながり", "相手のつながり", "自分のつながり", "山田（見本）");
        press("選んだ内容で保存する");

        assertThat(sent).hasSize(2);
    }

    @Test
    void a_draft_of_the_next_year_keeps_what_is_left_behind_and_why() {
        signedInAs(People.dx());
        open("years/2025/next");
        find(Checkbox.class).all().getFirst().setValue(false);
        test(find(TextArea.class).all().getFirst()).setValue("終わったため");
        roundTrip();
        assertThat(drafts.texts("strategy/2025/next"))
                .isEqualTo(Map.of("input.along.i2025-1", "false", "input.reason.i2025-1", "終わったため"));

        open("years/2025");
        open("years/2025/next");
        press("続きから入力する");

        assertThat(screen()).contains("1件を引き継いで案を作る（終了1件）");
        assertThat(find(TextArea.class).all().getFirst().getValue()).isEqualTo("終わったため");
    }

    @Test
    void an_initiative_tells_where_it_comes_from_and_its_kpis_course_as_chart_and_table() {
        signedInAs(People.kanbu());
        var series = Map.of(
                "label",
                "オンライン化率",
                "points",
                List.of(point(2023, "BASELINE", 46), point(2024, "ACTUAL", 70.6), point(2025, "ACTUAL", 80.1)));
        var measure = new HashMap<>(MeasureFixture.aMeasure("m").asMap());
        measure.put("series", series);
        var initiative = new HashMap<>(InitiativeFixture.anInitiative().asMap());
        initiative.put("kpis", List.of(Map.of("label", "オンライン化率", "measures", List.of(measure))));
        initiative.put("predecessors", List.of(link("RENAMED", "名称変更", 1, 1)));
        BACKEND.answers("node", initiative);

        open("initiatives/x");
        assertThat(screen()).contains("指標の推移と系譜を見る").doesNotContain("この取組の系譜");
        find(LineageDetails.class).single().tell();

        assertThat(screen())
                .contains("この取組の系譜", "◆ 名称変更", "令和6年度 1 前の取組1", "後の年度とのつながりは、まだありません。")
                .contains("指標の推移", "実績（翌年度の参考）", "重点取組1 成果");
        assertThat(find(SeriesChart.class).single().getElement().getOuterHTML())
                .contains("role=\"img\"", "オンライン化率の推移。実績は令和5年度 46 %、令和6年度 70.6 %、令和7年度 80.1 %。");
    }

    private Map<String, Object> year(int year) {
        var map = new HashMap<String, Object>();
        map.put("fiscalYear", year);
        map.put("era", "令和" + (year - 2018) + "年度");
        map.put("title", "戦略");
        map.put("status", "PUBLISHED");
        map.put("mission", "使命");
        map.put("vision", "姿");
        map.put("themes", List.of());
        map.put("discrepancies", List.of());
        map.put("version", 4);
        map.put("frameVersion", 2);
        map.put("viewerCan", Map.of("plan", manages, "rollOver", manages));
        map.put("initiatives", List.of(entry(year, 1), entry(year, 2)));
        map.put(
                "lineage",
                List.of(link("RENAMED", "名称変更", 1, 1), link("ENDED", "終了", 2, null), link("NEW", "新規", null, 2)));
        return map;
    }

    private static Map<String, Object> entry(int year, int number) {
        var actual = Map.of("value", 80.1, "printed", "80.1%", "source", MeasureFixture.aSource());
        var measure = Map.of("id", "m%d-%d".formatted(year, number), "label", "オンライン化率", "unit", "%", "actual", actual);
        return Map.of(
                "id",
                "i%d-%d".formatted(year, number),
                "fiscalYear",
                year,
                "number",
                number,
                "title",
                "取組" + number,
                "kpis",
                List.of(Map.of("label", "オンライン化率", "measures", List.of(measure))));
    }

    private static Map<String, Object> link(String kind, String label, @Nullable Integer from, @Nullable Integer to) {
        var link = new HashMap<String, Object>();
        link.put("kind", kind);
        link.put("label", label);
        link.put("fiscalYear", 2025);
        link.put("note", "同じ指標があるため");
        if (from != null) {
            link.put("from", end(2024, from, "前の取組" + from));
            link.put("fromTitle", "前の取組" + from);
        }
        if (to != null) {
            link.put("to", end(2025, to, "取組" + to));
        }
        link.put(
                "measures",
                from == null || to == null
                        ? List.of()
                        : List.of(Map.of(
                                "from", "m2024-1", "fromLabel", "オンライン化率", "to", "m2025-1", "toLabel", "オンライン化率")));
        return link;
    }

    private static Map<String, Object> end(int year, int number, String title) {
        return Map.of("id", "i%d-%d".formatted(year, number), "fiscalYear", year, "number", number, "title", title);
    }

    private static Map<String, Object> point(int year, String kind, double value) {
        return Map.of(
                "fiscalYear",
                year,
                "kind",
                kind,
                "used",
                true,
                "value",
                value,
                "printed",
                value + "%",
                "unit",
                "%",
                "source",
                MeasureFixture.aSource(),
                "initiative",
                Map.of("id", "i", "title", "取組"));
    }
}
