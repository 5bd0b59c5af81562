package org.ayumi.admin.content.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.strategy.InitiativeFixture;
import org.ayumi.admin.strategy.ScheduleKind;
import org.ayumi.admin.strategy.ui.FiscalMonth;
import org.ayumi.admin.testing.FormTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** スケジュールを編集する, over an initiative's page. */
class ScheduleFormTest extends FormTest {

    private static final Map<String, Object> SURVEY = item("調査", "BAR", 4, 6, 50);
    private static final Map<String, Object> OPENING = item("公開", "MILESTONE", 12, 12, null);
    private static final Map<String, Object> LOST = item("時期の分からない作業", "BAR", null, null, null);

    @BeforeEach
    void nothingSent() {}

    @Test
    void is_offered_to_whoever_may_set_it_also_where_there_is_none_yet() {
        show(anInitiative().editable());

        assertThat(screen()).contains("スケジュールはまだありません。", "スケジュールを編集する");
    }

    @Test
    void is_not_offered_to_others() {
        show(anInitiative().withHistory().with("schedule", List.of(standing(SURVEY))));

        assertThat(screen()).contains("スケジュール", "調査").doesNotContain("スケジュールを編集する");
    }

    @Test
    void bars_and_milestones_are_added_moved_removed_and_sent_in_order() {
        edit(anInitiative().editable().with("schedule", List.of(standing(SURVEY), standing(OPENING))), made());
        press("項目 2を上へ移す");
        press("項目を加える");
        fill(2, "構築", ScheduleKind.BAR, 1, 3, "１０");
        press("項目 2を削除する");

        pressInFooter("保存する");

        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst()).containsEntry("expectedVersion", 3);
        assertThat(items()).containsExactly(item("公開", "MILESTONE", 12, 12, null), item("構築", "BAR", 1, 3, 10));
        assertThat(screen()).contains("スケジュールを保存しました。");
    }

    @Test
    void a_milestone_is_asked_for_one_month() {
        edit(anInitiative().editable(), made());
        press("項目を加える");
        fill(0, "公開", ScheduleKind.MILESTONE, 12, null, "");

        assertThat(monthFields("終わりの月")).noneMatch(Select::isVisible);
        pressInFooter("保存する");

        assertThat(items()).containsExactly(item("公開", "MILESTONE", 12, 12, null));
    }

    @Test
    void the_picture_follows_what_is_entered() {
        edit(anInitiative().editable(), made());
        assertThat(screen()).contains("名称と月を入力すると、ここに予定表が表示されます。");

        press("項目を加える");
        fill(0, "構築", ScheduleKind.BAR, 4, 6, "40");

        assertThat(screen()).contains("4月～6月（40%）").doesNotContain("ここに予定表が表示されます");
    }

    @Test
    void what_cannot_be_is_told_at_its_item_and_nothing_is_sent() {
        edit(anInitiative().editable(), made());
        press("項目を加える");
        press("項目を加える");
        press("項目を加える");
        fill(0, "構築", ScheduleKind.BAR, 2, 5, "");
        fill(1, "公開", ScheduleKind.MILESTONE, null, null, "");
        fill(2, "調査", ScheduleKind.BAR, 4, 4, "120");

        pressInFooter("保存する");

        assertThat(sent).isEmpty();
        assertThat(screen())
                .contains(
                        "項目 1の終わりの月が始まりより前です。年度（4月から翌年3月まで）の中で選んでください。",
                        "項目 2の月を選んでください。",
                        "項目 3の進み具合を、0から100までの整数で入力してください。");
    }

    @Test
    void an_item_whose_months_the_document_has_lost_stays_without_but_no_new_one_does() {
        edit(anInitiative().editable().with("schedule", List.of(standing(LOST))), made());
        pressInFooter("保存する");
        assertThat(items()).containsExactly(LOST);

        edit(anInitiative().editable().with("schedule", List.of(standing(LOST))), made());
        test(find(TextField.class).withCaption("項目の名称").single()).setValue("別の作業");
        pressInFooter("保存する");

        assertThat(screen()).contains("項目 1の始まりの月を選んでください。");
    }

    @Test
    @SuppressWarnings("unchecked")
    void who_was_slower_sees_both_and_may_take_theirs() {
        saveOneThatWasOvertaken();
        assertThat(screen()).contains("調査：4月～6月", "▲ 公開：12月", "自分の調査：4月～6月");

        var choice = (RadioButtonGroup<Object>) find(RadioButtonGroup.class).single();
        choice.setValue(choice.getListDataView().getItems().findFirst().orElseThrow());
        pressInFooter("選んだ内容で保存する");

        assertThat(sent).as("theirs stands already").hasSize(1);
        assertThat(find(Button.class).withText("選んだ内容で保存する").all()).isEmpty();
        assertThat(drafts.forms()).isEmpty();
    }

    @Test
    void who_was_slower_may_insist() {
        saveOneThatWasOvertaken();

        pressInFooter("選んだ内容で保存する");

        assertThat(sent.get(1)).containsEntry("expectedVersion", 4);
        assertThat(items(1)).containsExactly(item("自分の調査", "BAR", 4, 6, 50));
    }

    @Test
    void what_is_refused_is_told_and_stays_entered() {
        edit(
                anInitiative().editable().with("schedule", List.of(standing(SURVEY))),
                Map.of(
                        "userErrors",
                        List.of(Map.of(
                                "field",
                                List.of("input", "initiativeId"),
                                "code",
                                "NOT_PLANNED",
                                "message",
                                "成果の取りまとめが始まったため、計画は変更できません。"))));
        test(find(TextField.class).withCaption("項目の名称").single()).setValue("自分の調査");

        pressInFooter("保存する");

        assertThat(screen()).contains("成果の取りまとめが始まったため、計画は変更できません。");
        assertThat(find(TextField.class).withCaption("項目の名称").single().getValue())
                .isEqualTo("自分の調査");
    }

    @Test
    void what_is_typed_is_kept_as_a_draft() {
        edit(anInitiative().editable().with("schedule", List.of(standing(SURVEY))), made());

        test(find(TextField.class).withCaption("項目の名称").single()).setValue("自分の調査");
        roundTrip();

        assertThat(drafts.texts("content/SW5pdDox1/SCHEDULE"))
                .containsEntry("input.items.0.label", "自分の調査")
                .containsEntry("input.items.0.startMonth", "4");
    }

    /** Somebody else has put the opening in the survey's place; here the survey is called otherwise. */
    private void saveOneThatWasOvertaken() {
        edit(
                anInitiative().editable().with("schedule", List.of(standing(SURVEY))),
                conflict(anInitiative()
                        .editable()
                        .with("schedule", List.of(standing(OPENING)))
                        .with("version", 4)),
                made());
        test(text("項目の名称")).setValue("自分の調査");
        pressInFooter("保存する");
    }

    private void edit(InitiativeFixture initiative, Map<?, ?>... answers) {
        show(initiative);
        answering("setSchedule", answers);
        press("スケジュールを編集する");
    }

    private void show(InitiativeFixture initiative) {
        BACKEND.answers("node", initiative.asMap());
        open("initiatives/" + initiative.id());
    }

    private void fill(int place, String label, ScheduleKind kind, Integer from, Integer to, String progress) {
        test(find(TextField.class).withCaption("項目の名称").all().get(place)).setValue(label);
        kinds().get(place).setValue(kind);
        String first = kind == ScheduleKind.MILESTONE ? "月" : "始まりの月";
        var row = kinds().get(place).getParent().orElseThrow();
        if (from != null) {
            monthFields(first).stream()
                    .filter(field -> field.getParent().orElseThrow() == row)
                    .forEach(field -> field.setValue(new FiscalMonth(from)));
        }
        if (to != null) {
            monthFields("終わりの月").stream()
                    .filter(field -> field.getParent().orElseThrow() == row)
                    .forEach(field -> field.setValue(new FiscalMonth(to)));
        }
        test(find(TextField.class).withCaption("進み具合（任意）").all().get(place)).setValue(progress);
        roundTrip();
    }

    @SuppressWarnings("unchecked")
    private List<Select<ScheduleKind>> kinds() {
        return find(Select.class).withCaption("種類").all().stream()
                .map(select -> (Select<ScheduleKind>) select)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Select<FiscalMonth>> monthFields(String label) {
        return find(Select.class).all().stream()
                .filter(select -> label.equals(select.getLabel()))
                .map(select -> (Select<FiscalMonth>) select)
                .toList();
    }

    private List<Map<String, Object>> items() {
        return items(0);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> items(int place) {
        return (List<Map<String, Object>>) sent.get(place).get("items");
    }

    private static Map<String, Object> item(String label, String kind, Integer from, Integer to, Integer progress) {
        var item = new HashMap<String, Object>();
        item.put("label", label);
        item.put("kind", kind);
        item.put("startMonth", from);
        item.put("endMonth", to);
        item.put("progress", progress);
        return item;
    }

    private static Map<String, Object> standing(Map<String, Object> item) {
        var standing = new HashMap<>(item);
        standing.put("placement", item.get("startMonth") == null ? "LOST" : "STATED");
        return standing;
    }

    private static Map<String, Object> conflict(InitiativeFixture theirs) {
        return conflict(
                "initiative",
                theirs.asMap(),
                4,
                Map.of(
                        "field", "schedule",
                        "label", "スケジュール",
                        "base", "調査：4月～6月",
                        "theirs", "▲ 公開：12月",
                        "mine", "自分の調査：4月～6月"));
    }
}
