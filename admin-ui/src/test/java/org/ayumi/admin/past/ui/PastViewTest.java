package org.ayumi.admin.past.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.common.form.DayField;
import org.ayumi.admin.past.YearState;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PastViewTest extends ConsoleTest {

    private final List<Map<String, Object>> asked = new ArrayList<>();

    @BeforeEach
    void twoYearsWithTheirEditions() {
        asked.clear();
        years();
    }

    private static void years() {
        BACKEND.answers(
                "strategies",
                List.of(
                        year(2025, "令和7年度", Map.of("number", 1, "label", "成果版"), Map.of("number", 2, "label", "改定版1")),
                        year(2024, "令和6年度", Map.of("number", 1, "label", "策定版"))));
        BACKEND.answers(
                "node",
                Map.of(
                        "__typename",
                        "Strategy",
                        "revisions",
                        Map.of(
                                "totalCount", 1,
                                "pageInfo", Map.of("hasNextPage", false),
                                "edges",
                                        List.of(Map.of(
                                                "node",
                                                Map.of(
                                                        "id",
                                                        "r2",
                                                        "version",
                                                        2,
                                                        "changedAt",
                                                        "2026-11-20T10:00:00+09:00",
                                                        "changedBy",
                                                        "DX戦略課 担当者",
                                                        "changes",
                                                        List.of(change("取組1：成果", "前の成果", "後の成果"))))))));
    }

    @Test
    void tells_whoever_may_read_it_every_change_of_the_year_and_of_which_initiative() {
        open("years/2025/past");

        assertThat(screen()).contains("変更の記録", "DX戦略課 担当者", "取組1：成果", "前の成果", "後の成果");
    }

    @Test
    void offers_every_edition_and_begins_with_the_newest_against_what_stands() {
        open("years/2025/past");

        assertThat(state(0)).isEqualTo(YearState.edition(2025, "令和7年度", 2, "改定版1"));
        assertThat(state(1)).isEqualTo(YearState.now(2025, "令和7年度"));
    }

    @Test
    void shows_what_differs_field_by_field() {
        BACKEND.computes("compareStrategies", environment -> {
            asked.add(environment.getArgument("before"));
            var added = new HashMap<String, Object>(Map.of("after", side(14, "新しい取組"), "changes", List.of()));
            added.put("before", null);
            return Map.of(
                    "frame", List.of(change("目指す姿", "前の姿", "後の姿")),
                    "initiatives",
                            List.of(
                                    Map.of(
                                            "before",
                                            side(1, "手続"),
                                            "after",
                                            side(1, "手続"),
                                            "changes",
                                            List.of(change("目標「率」", "70%以上", "75%以上"))),
                                    added));
        });
        open("years/2025/past");

        compare();

        assertThat(asked.getFirst()).containsEntry("fiscalYear", 2025).containsEntry("edition", 2);
        assertThat(screen())
                .contains("戦略全体", "目指す姿", "取組1 手続", "目標「率」", "70%以上", "75%以上", "取組14 新しい取組", "後の時点で加わりました。");
    }

    @Test
    void shows_a_merged_initiative_beside_each_it_came_from_and_why_another_is_gone() {
        BACKEND.answers(
                "compareStrategies",
                Map.of(
                        "frame",
                        List.of(),
                        "initiatives",
                        List.of(
                                pair(
                                        side(12, "研修"),
                                        side(11, "守り"),
                                        "MERGED",
                                        "統合",
                                        List.of(change("取組名", "研修", "守り"))),
                                pair(side(8, "守り"), side(11, "守り"), "MERGED", "統合", List.of()),
                                pair(side(4, "カード"), null, "ENDED", "終了", List.of()))));
        open("years/2025/past");

        compare();

        assertThat(screen())
                .containsSubsequence(
                        "取組11 守り",
                        "▲ 統合：令和7年度の",
                        "取組12 研修",
                        "との違いです。",
                        "統合の根拠",
                        "取組名",
                        "取組11 守り",
                        "取組8 守り",
                        "違うところはありません。",
                        "取組4 カード",
                        "後の時点ではなくなりました。",
                        "■ 終了",
                        "終了の根拠");
    }

    @Test
    void says_so_where_nothing_differs() {
        BACKEND.answers("compareStrategies", Map.of("frame", List.of(), "initiatives", List.of()));
        open("years/2025/past");

        compare();

        assertThat(screen()).contains("違うところはありません。");
    }

    @Test
    void compares_with_a_date_and_a_time() {
        answering();
        open("years/2025/past");
        choose(0, YearState.now(2025, "令和7年度"));
        day().setValue(LocalDate.of(2025, 11, 20));
        time().setValue("９：３０");

        compare();

        assertThat(asked.getFirst())
                .containsEntry("asOf", "2025-11-20T09:30:00+09:00")
                .doesNotContainKey("edition");
        assertThat(screen()).contains("「令和7年度 令和7年11月20日 9:30の内容」から「令和7年度 今の内容」への違いです。");
    }

    @Test
    void a_day_without_a_time_is_its_end() {
        answering();
        open("years/2025/past");
        choose(0, YearState.now(2025, "令和7年度"));
        day().setValue(LocalDate.of(2025, 11, 20));

        compare();

        assertThat(asked.getFirst()).containsEntry("asOf", "2025-11-20T23:59:59.999+09:00");
    }

    @Test
    void refuses_no_day_a_day_to_come_and_what_is_no_time_before_anything_is_asked() {
        answering();
        open("years/2025/past");
        choose(0, YearState.now(2025, "令和7年度"));

        compare();
        assertThat(day().getErrorMessage()).isEqualTo("日付を入力してください。");

        day().setValue(LocalDate.now().plusYears(1));
        compare();
        assertThat(day().getErrorMessage()).isEqualTo("今より前の日時を入力してください。");

        day().setValue(LocalDate.of(2025, 11, 20));
        time().setValue("25:00");
        compare();
        assertThat(time().getErrorMessage()).isEqualTo("時刻は、9:30や14:05のように入力してください。");

        assertThat(asked).isEmpty();
    }

    @Test
    void says_that_there_was_nothing_yet_before_the_beginning() {
        BACKEND.refuses("compareStrategies", "BAD_REQUEST");
        open("years/2025/past");
        choose(0, YearState.now(2025, "令和7年度"));
        day().setValue(LocalDate.of(2020, 1, 1));

        compare();

        assertThat(screen()).contains("指定した日時には、その年度の戦略がまだありません。");
    }

    private void answering() {
        BACKEND.computes("compareStrategies", environment -> {
            asked.add(environment.getArgument("before"));
            return Map.of("frame", List.of(), "initiatives", List.of());
        });
    }

    @SuppressWarnings("unchecked")
    private void choose(int place, YearState year) {
        find(Select.class).all().get(place).setValue(new StateField.Choice(year, true));
        roundTrip();
    }

    private DayField day() {
        return find(DayField.class).single();
    }

    private TextField time() {
        return find(TextField.class).withCaption("時刻（任意）").single();
    }

    @Test
    void lets_whoever_reads_editions_only_compare_them() {
        signedInAs(People.zeimu());
        years();
        BACKEND.refuses("node", "FORBIDDEN");

        open("years/2025/past");

        assertThat(screen()).contains("公表された版を比べられます。").doesNotContain("履歴");
    }

    private void compare() {
        roundTrip();
        test(find(NativeButton.class).withText("比べる").single()).click();
    }

    private YearState state(int place) {
        return ((StateField.Choice) find(Select.class).all().get(place).getValue()).state();
    }

    private static Map<String, Object> side(int number, String title) {
        return Map.of("id", "x" + number, "number", number, "title", title);
    }

    private static Map<String, Object> pair(
            Map<String, Object> before,
            @Nullable Map<String, Object> after,
            String kind,
            String label,
            List<Map<String, Object>> changes) {
        var pair = new HashMap<String, Object>(Map.of(
                "before",
                before,
                "link",
                Map.of("kind", kind, "label", label, "note", label + "の根拠"),
                "changes",
                changes));
        pair.put("after", after);
        return pair;
    }

    private static Map<String, Object> change(String label, String before, String after) {
        return Map.of("field", "f", "label", label, "before", before, "after", after);
    }

    @SafeVarargs
    private static Map<String, Object> year(int year, String era, Map<String, Object>... editions) {
        var listed = new ArrayList<Map<String, Object>>();
        for (var edition : editions) {
            listed.add(edition);
        }
        return Map.of(
                "id",
                "y" + year,
                "fiscalYear",
                year,
                "era",
                era,
                "frameVersion",
                7,
                "viewerCan",
                Map.of("plan", false),
                "editions",
                listed);
    }
}
