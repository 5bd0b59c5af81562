package org.ayumi.admin.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.authoring.AuthoringFixture.aDraft;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;

class WordsViewTest extends AuthoringTest {

    @Test
    void shows_each_part_with_what_it_is_for_and_sends_all_of_them() {
        BACKEND.answers("strategy", aDraft().asMap());
        answering("updateStrategy", aDraft().with("frameVersion", 2).made());
        open("years/2026/words");

        assertThat(screen()).contains("名称・目的・背景を書く", "公表するまで");
        assertThat(area("環境（国）").getHelperText()).isEqualTo("国の計画や制度で、区に関わること");
        assertThat(area("方針").getValue()).isEqualTo("方針です。");
        text("名称").setValue(" 新しい名称 ");
        area("課題").setValue("人手が足りません。");
        pressInFooter("保存する");

        assertThat(sent.getFirst())
                .containsEntry("fiscalYear", 2026)
                .containsEntry("expectedVersion", 1)
                .containsEntry("title", "新しい名称")
                .containsEntry("mission", "便利にします。");
        assertThat(sent.getFirst().get("background").toString())
                .contains("part=CHALLENGES, text=人手が足りません。", "part=NATIONAL, text=}");
        assertThat(screen()).contains("名称・目的・背景を保存しました。");
    }

    @Test
    void says_what_is_missing_or_too_long_and_sends_nothing() {
        BACKEND.answers("strategy", aDraft().asMap());
        answering("updateStrategy", aDraft().made());
        open("years/2026/words");
        text("名称").setValue("　");
        area("環境（技術）").setValue("あ".repeat(4_001));
        pressInFooter("保存する");

        assertThat(screen()).contains("名称を入力してください。", "環境（技術）は4,000文字以内にしてください（今は4,001文字です）。");
        assertThat(sent).isEmpty();
    }

    @Test
    void what_was_begun_before_somebody_elses_change_is_merged_with_it_and_chosen_from() {
        var now = aDraft().with("frameVersion", 3).with("title", "先の名称");
        var field = Map.<String, Object>of(
                "field", "title", "label", "名称", "base", "令和8年度デジタル・ICT戦略", "theirs", "先の名称", "mine", "私の名称");
        BACKEND.answers("strategy", now.asMap());
        drafts.holding("strategy/2026/words", 2, "input.title", "私の名称");
        answering("updateStrategy", conflict(now, field), now.made());
        open("years/2026/words");
        press("続きから入力する");
        pressInFooter("保存する");
        assertThat(sent.getFirst()).containsEntry("expectedVersion", 2).containsEntry("title", "私の名称");

        choose(1);
        pressInFooter("選んだ内容で保存する");

        assertThat(sent.getLast()).containsEntry("expectedVersion", 3).containsEntry("title", "私の名称");
    }

    @Test
    void the_same_field_shows_base_theirs_and_mine_and_one_chooses() {
        var theirs = aDraft().with("frameVersion", 2).with("title", "先の名称").with("vision", "先の姿です。");
        var field = Map.<String, Object>of(
                "field", "title", "label", "名称", "base", "令和8年度デジタル・ICT戦略", "theirs", "先の名称", "mine", "私の名称");
        BACKEND.answers("strategy", aDraft().asMap());
        answering("updateStrategy", conflict(theirs, field), theirs.made());
        open("years/2026/words");
        text("名称").setValue("私の名称");
        area("目的・使命").setValue("私の目的です。");
        pressInFooter("保存する");

        assertThat(screen()).contains("ほかの人が先に変更しました", "別の担当者", "先の名称", "私の名称", "今の内容を残す");
        assertThat(area("目指す姿").getValue()).isEqualTo("先の姿です。");
        choose(0);
        pressInFooter("選んだ内容で保存する");

        assertThat(sent.getLast())
                .containsEntry("expectedVersion", 2)
                .containsEntry("title", "先の名称")
                .containsEntry("mission", "私の目的です。")
                .containsEntry("vision", "先の姿です。");
    }

    @Test
    void whoever_may_not_write_is_told_so_and_led_back() {
        BACKEND.answers(
                "strategy", aDraft().with("viewerCan", Map.of("plan", false)).asMap());
        signedInAs(People.zeimu());
        BACKEND.answers(
                "strategy", aDraft().with("viewerCan", Map.of("plan", false)).asMap());
        open("years/2026/words");

        assertThat(screen()).contains("今は編集できません", "年度の全体像に戻る");
        assertThat(find(TextArea.class).all()).isEmpty();
    }
}
