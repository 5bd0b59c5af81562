package org.ayumi.admin.result.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.aHistory;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.MeasureFixture.aMeasure;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import org.ayumi.admin.strategy.Verdict;
import org.junit.jupiter.api.Test;

class RecordActualTest extends ActualFormTest {

    @Test
    void records_a_figure_with_its_source() {
        show(two());
        answering("recordActual", made());

        press("記録する");
        test(text("実績の数値")).setValue("８０．１");
        source("手元の集計表", "3ページ");
        save();

        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst())
                .containsEntry("measureId", "m")
                .containsEntry("value", 80.1)
                .containsEntry("expectedVersion", 3)
                .containsEntry("source", Map.of("document", "手元の集計表", "locator", "3ページ"));
        assertThat(sent.getFirst().get("verdict")).isNull();
        assertThat(formIsOpen()).isFalse();
    }

    @Test
    void says_that_it_was_recorded_and_marks_what_changed() {
        show(two());
        answering("recordActual", made());
        press("記録する");
        test(text("実績の数値")).setValue("80.1");
        source("手元の集計表", "3ページ");
        BACKEND.answers(
                "node",
                anInitiative()
                        .editable()
                        .measuring(aMeasure("m").reporting(80.1, true))
                        .with("revisions", aHistory(4))
                        .asMap());

        save();

        assertThat(screen()).contains("実績を記録しました", "80.1 %", "実績「オンライン化率」：（なし） → 4 %");
        assertThat(find(com.vaadin.flow.component.html.NativeTableRow.class)
                        .withClassName("changed")
                        .all())
                .isNotEmpty();
        assertThat(find(com.vaadin.flow.component.html.ListItem.class)
                        .withClassName("new")
                        .all())
                .hasSize(1);
    }

    @Test
    void asks_for_the_measure_where_it_is_not_given() {
        show(two());

        press("実績を記録する");
        save();

        assertThat(screen()).contains("次の点を確かめてください", "指標を選んでください。");
        assertThat(problem(find(Select.class).withCaption("指標").single())).isEqualTo("指標を選んでください。");
        assertThat(sent).isEmpty();
    }

    @Test
    void refuses_a_figure_below_nothing_at_once() {
        show(two());
        press("記録する");

        test(text("実績の数値")).setValue("-1");
        assertThat(problem(text("実績の数値"))).isEqualTo("0以上の数値を入力してください。");

        test(text("実績の数値")).setValue("NaN");
        assertThat(problem(text("実績の数値"))).startsWith("数値だけを入力してください");

        test(text("実績の数値")).setValue("1");
        assertThat(problem(text("実績の数値"))).isEmpty();
    }

    @Test
    void wants_the_source_of_a_figure() {
        show(two());
        press("記録する");
        test(text("実績の数値")).setValue("80");

        save();

        assertThat(problem(find(ComboBox.class).withCaption("出典の資料").single())).isEqualTo("出典の資料を選ぶか、入力してください。");
        assertThat(problem(text("資料の中の場所"))).isEqualTo("資料の中の場所を入力してください。");
        assertThat(sent).isEmpty();
    }

    @Test
    void records_a_judgement_with_its_reason() {
        show(two());
        answering("recordActual", made());
        press("記録する");
        choose("記録のしかた", ActualKind.VERDICT);
        choose("判定", Verdict.NOT_MET);
        source("手元の集計表", "3ページ");

        save();
        assertThat(problem(area("判定の理由"))).isEqualTo("判定の理由を入力してください。");

        test(area("判定の理由")).setValue("届かなかったと記載されています。");
        save();

        assertThat(sent.getFirst()).containsEntry("verdict", "NOT_MET").containsEntry("reason", "届かなかったと記載されています。");
        assertThat(sent.getFirst().get("value")).isNull();
    }

    @Test
    void records_a_reason_alone_without_a_source() {
        show(two());
        answering("recordActual", made());
        press("記録する");
        choose("記録のしかた", ActualKind.REASON);
        test(area("比べられる実績がない理由")).setValue("公表資料に記載がありません。");

        save();

        assertThat(sent.getFirst()).containsEntry("reason", "公表資料に記載がありません。");
        assertThat(sent.getFirst().get("source")).isNull();
    }

    @Test
    void offers_no_number_for_what_is_judged() {
        show(two());

        test(find(NativeButton.class).withText("記録する").all().getLast()).click();

        assertThat(screen()).contains("判定（達成・未達）", "比べられる実績がない");
        assertThat(find(com.vaadin.flow.component.textfield.TextField.class)
                        .withCaption("実績の数値")
                        .exists())
                .isFalse();
    }

    @Test
    void shows_what_the_backend_objects_to_at_its_field() {
        show(two());
        answering("recordActual", objection("数値が大きすぎます。", "input", "value"));
        press("記録する");
        test(text("実績の数値")).setValue("999999999999999");
        source("手元の集計表", "3ページ");

        save();

        assertThat(problem(text("実績の数値"))).isEqualTo("数値が大きすぎます。");
        assertThat(screen()).contains("次の点を確かめてください", "数値が大きすぎます。");
        assertThat(text("実績の数値").getValue()).isEqualTo("999999999999999");
    }
}
