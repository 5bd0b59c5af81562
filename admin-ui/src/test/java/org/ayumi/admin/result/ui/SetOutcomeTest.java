package org.ayumi.admin.result.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SetOutcomeTest extends ResultTest {

    @BeforeEach
    void anOutcomeOfTwoPoints() {
        show(anInitiative()
                .editable()
                .with("outcome", Map.of("headline", "計画どおりに進みました。", "points", List.of("一つめ", "二つめ"))));
        answering("setOutcome", made());
        press("成果をまとめる");
    }

    @Test
    void moves_adds_and_removes_points_by_buttons() {
        press("項目 2 を上へ移す");
        assertThat(screen()).contains("1番目に移しました。");
        press("項目を加える");
        test(area("項目 3")).setValue("三つめ");
        press("項目 2 を削除する");
        assertThat(area("項目 2").getValue()).isEqualTo("三つめ");

        save();

        assertThat(sent.getFirst())
                .containsEntry("headline", "計画どおりに進みました。")
                .containsEntry("points", List.of("二つめ", "三つめ"));
        assertThat(screen()).contains("成果を保存しました。");
    }

    @Test
    void leaves_empty_points_out() {
        press("項目を加える");

        save();

        assertThat(sent.getFirst()).containsEntry("points", List.of("一つめ", "二つめ"));
    }

    @Test
    void wants_a_summary() {
        test(area("成果の要約")).setValue("　");

        save();

        assertThat(problem(area("成果の要約"))).isEqualTo("成果の要約を入力してください。");
        assertThat(sent).isEmpty();
    }

    @Test
    void says_how_much_too_long_a_text_is_and_cuts_nothing_off() {
        String text = "長".repeat(501);
        test(area("項目 1")).setValue(text);

        save();

        assertThat(problem(area("項目 1"))).isEqualTo("項目 1は500文字以内にしてください（今は501文字です）。");
        assertThat(area("項目 1").getValue()).isEqualTo(text);
    }

    @Test
    void lets_choose_between_both_after_a_conflict() {
        answering(
                "setOutcome",
                conflict(
                        anInitiative()
                                .editable()
                                .with("outcome", Map.of("headline", "進みました。", "points", List.of("一つめ"))),
                        field("outcome", "成果", "進みました。\n・一つめ", "書き直しました。\n・一つめ\n・二つめ")),
                made());
        test(area("成果の要約")).setValue("書き直しました。");

        save();

        assertThat(screen()).contains("進みました。", "書き直しました。", "・一つめ", "自分の内容にする");
        assertThat(area("成果の要約").getValue()).isEqualTo("書き直しました。");
        pressInFooter("選んだ内容で保存する");
        assertThat(sent.get(1)).containsEntry("headline", "書き直しました。").containsEntry("expectedVersion", 4);
    }
}
