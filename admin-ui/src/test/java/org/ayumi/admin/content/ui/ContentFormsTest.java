package org.ayumi.admin.content.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.MeasureFixture.aMeasure;
import static org.ayumi.admin.strategy.MeasureFixture.aSource;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.strategy.InitiativeFixture;
import org.ayumi.admin.strategy.LeadChoice;
import org.ayumi.admin.testing.FormTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing what an initiative holds, over its page. */
class ContentFormsTest extends FormTest {

    @BeforeEach
    void choices() {
        BACKEND.answers("documents", List.of(Map.of("title", "令和7年度デジタル・ICT戦略 成果")))
                .answers(
                        "departments",
                        List.of(Map.of("code", "dx-senryaku", "name", "DX戦略課"), Map.of("code", "zeimu", "name", "税務課")))
                .answers(
                        "vision",
                        Map.of("aims", List.of(Map.of("number", 1, "shortTitle", "いつでも・どこでも", "title", "いつでも"))));
    }

    @Test
    void the_ledger_is_told_beside_the_target_and_the_rating_against_both() {
        show(anInitiative()
                .measuring(aMeasure("m")
                        .reporting(72.9, false)
                        .with("original", Map.of("printed", "70%以上", "status", "MET"))
                        .with(
                                "targetChanges",
                                List.of(Map.of(
                                        "before", "70%以上",
                                        "after", "75%以上",
                                        "reason", "上方修正のため",
                                        "source", aSource()))))
                .with(
                        "ratingAgainstOriginal",
                        Map.of("computed", "ACHIEVED", "met", 1, "notMet", 0, "unreported", 0, "total", 1)));

        assertThat(screen())
                .contains("当初 70%以上、変更1回", "目標の変更（1回）を見る", "当初の目標：70%以上")
                .contains("変更した人と日時は資料に示されていません", "理由：上方修正のため")
                .contains("当初の目標で計算すると ○ 達成 です（1指標のうち1指標が達成）。")
                .doesNotContain("目標を変更する", "主なタスクを編集する");
    }

    @Test
    void a_department_that_leads_edits_tasks_and_stories_but_no_targets() {
        show(anInitiative().editable());

        assertThat(screen()).contains("主なタスクを編集する", "成果の紹介を編集する").doesNotContain("目標を変更する", "目標・指標を編集する", "取組の内容を直す");
    }

    @Test
    void a_target_is_sent_with_its_reason() {
        show(anInitiative().reviewable());
        answering("changeTarget", made());
        press("目標を変更する");
        test(text("目標の数値")).setValue("６５");
        test(area("変更の理由")).setValue("対象が減ったため");

        pressInFooter("目標を変更する");

        assertThat(sent.getFirst())
                .containsEntry("target", 65.0)
                .containsEntry("unit", "%")
                .containsEntry("comparison", "AT_LEAST")
                .containsEntry("reason", "対象が減ったため")
                .containsEntry("expectedVersion", 3);
        assertThat(screen()).contains("目標を変更しました。");
    }

    @Test
    void tasks_are_added_moved_and_sent_in_order() {
        show(anInitiative().reviewable().with("tasks", List.of(Map.of("title", "選ぶ"), Map.of("title", "始める"))));
        answering("setTasks", made());
        press("主なタスクを編集する");
        press("タスク 2を上へ移す");
        press("タスクを加える");
        test(find(TextField.class).withCaption("タスク").all().get(2)).setValue("広げる");

        pressInFooter("保存する");

        assertThat(titles(sent.getFirst().get("tasks"))).containsExactly("始める", "選ぶ", "広げる");
        assertThat(screen()).contains("主なタスクを保存しました。");
    }

    @Test
    void a_lead_that_is_to_be_chosen_says_so_and_only_departments_of_the_year_can_be() {
        BACKEND.answers(
                "departments",
                List.of(
                        Map.of("code", "zeimu", "name", "税務課"),
                        Map.of("code", "owari", "name", "廃止課", "lastFiscalYear", 2024)));
        var lead = Map.of(
                "code", "kikaku", "name", "企画経営課", "inferred", true, "basis", "企画経営課は令和7年度にはありません。所管を選び直してください。");
        show(anInitiative().reviewable().with("leadDepartment", lead));
        answering("updateInitiative", made());
        press("取組の内容を直す");

        var select = leads();
        assertThat(select.getHelperText()).isEqualTo("企画経営課は令和7年度にはありません。所管を選び直してください。");
        assertThat(select.getListDataView().getItems().map(LeadChoice::name)).containsExactly("企画経営課", "税務課");
        select.setValue(select.getListDataView().getItem(1));
        pressInFooter("保存する");

        assertThat(sent.getFirst()).containsEntry("leadDepartment", "zeimu");
    }

    @SuppressWarnings("unchecked")
    private Select<LeadChoice> leads() {
        return find(Select.class).withCaption("所管").single();
    }

    @Test
    void kpi_lines_are_sent_whole_and_new_ones_without_an_id() {
        show(anInitiative()
                .reviewable()
                .measuring(aMeasure("m").reporting(80.1, true).afterBaseline(70.6)));
        answering("setKpis", made());
        press("目標・指標を編集する");
        press("目標・指標を加える");
        test(find(TextField.class).withCaption("目標・指標の名称").all().get(1)).setValue("新しい目標");
        test(find(TextField.class).withCaption("指標の名称").all().get(1)).setValue("新しい指標");
        test(find(TextField.class).withCaption("目標の数値").all().get(1)).setValue("10");

        pressInFooter("保存する");
        assertThat(screen()).contains("目標・指標 2の指標 1の単位を入力してください。");
        test(find(TextField.class).withCaption("単位").all().get(1)).setValue("件");
        pressInFooter("保存する");

        var lines = (List<?>) sent.getFirst().get("kpis");
        assertThat(lines).hasSize(2);
        var first = measure(lines, 0);
        assertThat(first).containsEntry("id", "m").containsEntry("target", 75.0);
        assertThat(((Map<?, ?>) first.get("baseline")).get("value")).isEqualTo(70.6);
        assertThat(measure(lines, 1)).containsEntry("id", null).containsEntry("unit", "件");
    }

    @Test
    void a_story_needs_a_source_for_its_figures() {
        show(anInitiative().reviewable());
        answering("setHighlights", made());
        press("成果の紹介を編集する");
        press("紹介を加える");
        test(text("題名")).setValue("窓口に行かない手続");
        press("数値を加える");
        test(text("数値の名称")).setValue("利用者");
        test(text("数値")).setValue("1,200人");

        pressInFooter("保存する");

        assertThat(sent).isEmpty();
        assertThat(screen()).contains("出典の資料を選ぶか、入力してください。");
    }

    @Test
    void who_was_slower_chooses_field_by_field_and_loses_nothing() {
        show(anInitiative().reviewable());
        answering("updateInitiative", conflict(), made());
        press("取組の内容を直す");
        test(text("取組名")).setValue("自分の名前");

        pressInFooter("保存する");
        assertThat(screen()).contains("相手の名前", "自分の名前");
        pressInFooter("選んだ内容で保存する");

        assertThat(sent.get(1))
                .containsEntry("title", "自分の名前")
                .containsEntry("summary", "相手の概要")
                .containsEntry("expectedVersion", 4);
    }

    @Test
    void who_gives_way_in_a_field_sends_theirs() {
        show(anInitiative().reviewable());
        answering("updateInitiative", conflict(), made());
        press("取組の内容を直す");
        test(text("取組名")).setValue("自分の名前");
        test(area("実施の概要")).setValue("自分の概要");
        pressInFooter("保存する");
        roundTrip();

        takeTheirs("");
        pressInFooter("選んだ内容で保存する");

        assertThat(sent.get(1)).containsEntry("title", "相手の名前").containsEntry("summary", "自分の概要");
    }

    @Test
    void measures_of_the_same_name_are_chosen_one_by_one() {
        var namesakes = anInitiative()
                .reviewable()
                .measuring(aMeasure("m").named("割合"), aMeasure("n").named("割合"));
        show(namesakes);
        answering("setKpis", conflict(namesakes, aTarget("m", "割合（目標の1つ目）"), aTarget("n", "割合（目標の2つ目）")), made());
        press("目標・指標を編集する");
        find(TextField.class)
                .withCaption("目標の数値")
                .all()
                .forEach(field -> test(field).setValue("60"));
        pressInFooter("保存する");
        assertThat(screen()).contains("割合（目標の1つ目）", "割合（目標の2つ目）");

        takeTheirs("2つ目");
        pressInFooter("選んだ内容で保存する");

        var lines = (List<?>) sent.get(1).get("kpis");
        assertThat(measures(lines)).extracting(each -> each.get("target")).containsExactly(60.0, 75.0);
    }

    @Test
    void who_takes_the_others_target_has_nothing_to_save_and_sees_it() {
        var now = anInitiative().reviewable().measuring(aMeasure("m").with("target", 65.0));
        show(anInitiative().reviewable().measuring(aMeasure("m")));
        answering("changeTarget", conflict(now, aTarget("m", "割合")), made());
        press("目標を変更する");
        test(text("目標の数値")).setValue("60");
        test(area("変更の理由")).setValue("対象が減ったため");
        pressInFooter("目標を変更する");
        roundTrip();

        takeTheirs("");
        pressInFooter("選んだ内容で保存する");

        assertThat(sent).hasSize(1);
        assertThat(find(Button.class).withText("選んだ内容で保存する").all()).isEmpty();
        assertThat(screen()).doesNotContain("目標を変更しました。");
    }

    @Test
    void a_draft_begun_before_somebody_elses_change_is_compared_with_it() {
        drafts.holding("content/SW5pdDox1/WORDS", 2, "input.title", "自分の名前");
        show(anInitiative().reviewable());
        answering("updateInitiative", conflict(), made());
        press("取組の内容を直す");
        press("続きから入力する");

        pressInFooter("保存する");
        assertThat(sent.getFirst()).containsEntry("title", "自分の名前").containsEntry("expectedVersion", 2);
        assertThat(screen()).contains("元の名前", "相手の名前", "自分の名前");
        pressInFooter("選んだ内容で保存する");

        assertThat(sent.get(1)).containsEntry("expectedVersion", 4);
    }

    /** Chooses what is there now in the field whose name has this part. */
    @SuppressWarnings("unchecked")
    private void takeTheirs(String name) {
        find(RadioButtonGroup.class).all().forEach(group -> takeTheirs(group, name));
    }

    private static <T> void takeTheirs(RadioButtonGroup<T> choice, String name) {
        if (choice.getLabel().contains(name)) {
            choice.setValue(choice.getListDataView().getItems().findFirst().orElseThrow());
        }
    }

    private void show(InitiativeFixture initiative) {
        BACKEND.answers("node", initiative.asMap());
        open("initiatives/" + initiative.id());
    }

    private static Map<String, Object> conflict() {
        return conflict(
                anInitiative().reviewable().with("title", "相手の名前").with("summary", "相手の概要"),
                Map.of("field", "title", "label", "取組名", "base", "元の名前", "theirs", "相手の名前", "mine", "自分の名前"));
    }

    /** What became of a change where somebody else was faster: how it stands now, and what both changed. */
    private static Map<String, Object> conflict(InitiativeFixture now, Map<?, ?>... fields) {
        return conflict("initiative", now.with("version", 4).asMap(), 4, fields);
    }

    private static Map<String, String> aTarget(String measure, String name) {
        return Map.of(
                "field",
                "measures.%s.target".formatted(measure),
                "label",
                "目標「%s」".formatted(name),
                "measure",
                measure,
                "base",
                "70%以上",
                "theirs",
                "75%以上",
                "mine",
                "60%以上");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> measures(List<?> lines) {
        return lines.stream()
                .flatMap(line -> ((List<Map<String, Object>>) ((Map<?, ?>) line).get("measures")).stream())
                .toList();
    }

    private static List<Object> titles(Object tasks) {
        return ((List<?>) tasks)
                .stream().<Object>map(task -> ((Map<?, ?>) task).get("title")).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> measure(List<?> lines, int line) {
        return (Map<String, Object>) ((List<?>) ((Map<?, ?>) lines.get(line)).get("measures")).getFirst();
    }
}
