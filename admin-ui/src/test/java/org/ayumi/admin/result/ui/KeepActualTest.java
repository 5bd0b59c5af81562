package org.ayumi.admin.result.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.MeasureFixture.aMeasure;

import java.util.Map;
import org.ayumi.admin.api.BackendException;
import org.junit.jupiter.api.Test;

/** What was typed outlives other people, failures and slips. */
class KeepActualTest extends ActualFormTest {

    @Test
    void compares_after_a_conflict_and_saves_over_it_when_told() {
        show(two());
        answering(
                "recordActual",
                conflict(
                        anInitiative().editable().measuring(aMeasure("m").reporting(79.5, true)),
                        field("measures.m.actual", "実績「オンライン化率」", "79.5 %", "80.1 %　出典：手元の集計表 3ページ")),
                made());
        press("記録する");
        test(text("実績の数値")).setValue("80.1");
        source("手元の集計表", "3ページ");

        save();

        assertThat(screen())
                .contains("ほかの人が先に変更しました", "令和8年3月31日 17:02に、別の担当者さんが")
                .contains("開いたとき", "（なし）", "今の内容", "79.5 %", "自分の内容", "80.1 %　出典：手元の集計表 3ページ");
        assertThat(text("実績の数値").getValue()).isEqualTo("80.1");

        pressInFooter("選んだ内容で保存する");

        assertThat(sent).extracting(input -> input.get("expectedVersion")).containsExactly(3, 4);
        assertThat(formIsOpen()).isFalse();
    }

    @Test
    void whoever_takes_theirs_has_nothing_to_save_and_sees_it() {
        show(two());
        var theirs = anInitiative().editable().measuring(aMeasure("m").reporting(79.5, true));
        answering("recordActual", conflict(theirs, field("measures.m.actual", "実績「オンライン化率」", "79.5 %", "80.1 %")));
        press("記録する");
        test(text("実績の数値")).setValue("80.1");
        source("手元の集計表", "3ページ");
        save();
        BACKEND.answers("node", theirs.asMap());

        takeTheirs();
        pressInFooter("選んだ内容で保存する");

        assertThat(sent).hasSize(1);
        assertThat(formIsOpen()).isFalse();
        assertThat(screen()).contains("79.5 %").doesNotContain("実績を記録しました");
        assertThat(drafts.forms()).isEmpty();
    }

    @Test
    void shows_the_target_that_moved_under_a_result() {
        show(two());
        answering(
                "recordActual",
                conflict(anInitiative()
                        .editable()
                        .measuring(aMeasure("m").named("オンライン化率").with("target", 90.0))),
                made());
        press("記録する");
        test(text("実績の数値")).setValue("80.1");
        source("手元の集計表", "3ページ");

        save();

        assertThat(screen()).contains("今の内容と合わせて確かめてから、保存してください。", "目標：90 % 以上");
        pressInFooter("この内容で保存する");
        assertThat(sent.get(1)).containsEntry("value", 80.1).containsEntry("expectedVersion", 4);
    }

    @Test
    void takes_what_already_stands_as_saved() {
        show(two());
        var source = Map.of("document", "手元の集計表", "locator", "3ページ");
        var stands = aMeasure("m")
                .with("actual", Map.of("value", 80.1, "source", source))
                .with("status", "MET");
        answering("recordActual", conflict(anInitiative().editable().measuring(stands)));
        press("記録する");
        test(text("実績の数値")).setValue("80.1");
        source("手元の集計表", "3ページ");

        save();

        assertThat(formIsOpen()).isFalse();
        assertThat(screen()).contains("実績を記録しました").doesNotContain("ほかの人が先に変更しました");
    }

    @Test
    void shows_the_newer_state_when_given_up_after_a_conflict() {
        show(two());
        answering("recordActual", conflict(two()));
        press("記録する");
        test(text("実績の数値")).setValue("80.1");
        source("手元の集計表", "3ページ");
        save();
        BACKEND.answers(
                "node",
                anInitiative()
                        .editable()
                        .measuring(aMeasure("m").reporting(79.5, true))
                        .asMap());

        pressInFooter("取り消す");

        assertThat(formIsOpen()).isFalse();
        assertThat(screen()).contains("79.5 %").doesNotContain("実績を記録しました");
        assertThat(sent).hasSize(1);
    }

    @Test
    void keeps_what_was_typed_while_the_backend_is_away() {
        show(two());
        answering("recordActual", made());
        press("記録する");
        test(text("実績の数値")).setValue("80.1");
        source("手元の集計表", "3ページ");
        BACKEND.goesDown();

        saveInVain();

        assertThat(formIsOpen()).isTrue();
        assertThat(text("実績の数値").getValue()).isEqualTo("80.1");
        BACKEND.comesUp();
        save();
        assertThat(sent).hasSize(1);
    }

    @Test
    void keeps_what_was_typed_when_the_sign_in_ends() {
        show(two());
        answering("recordActual", made());
        press("記録する");
        test(text("実績の数値")).setValue("80.1");
        source("手元の集計表", "3ページ");
        tokens.failWith(BackendException.signedOut(null));

        saveInVain();

        assertThat(formIsOpen()).isTrue();
        assertThat(text("実績の数値").getValue()).isEqualTo("80.1");
        tokens.last();
        save();
        assertThat(sent).hasSize(1);
        assertThat(formIsOpen()).isFalse();
    }

    @Test
    void asks_before_typed_text_is_lost() {
        show(two());
        press("記録する");
        cancel();
        assertThat(formIsOpen()).isFalse();

        press("記録する");
        test(text("実績の数値")).setValue("80.1");
        cancel();
        assertThat(screen()).contains("まだ登録されていません");

        press("入力を続ける");
        assertThat(text("実績の数値").getValue()).isEqualTo("80.1");

        cancel();
        press("破棄して閉じる");
        assertThat(formIsOpen()).isFalse();
    }
}
