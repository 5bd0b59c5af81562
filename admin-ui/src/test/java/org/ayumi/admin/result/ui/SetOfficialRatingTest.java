package org.ayumi.admin.result.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;

import org.ayumi.admin.strategy.Rating;
import org.junit.jupiter.api.Test;

class SetOfficialRatingTest extends ResultTest {

    @Test
    void needs_no_reason_where_the_figures_agree() {
        show(anInitiative().reviewable().rated(null, "ACHIEVED"));
        answering("setOfficialRating", made());
        press("公表する評価を決める");
        choose("公表する評価", Rating.ACHIEVED);

        save();

        assertThat(sent.getFirst()).containsEntry("rating", "ACHIEVED").containsEntry("expectedVersion", 3);
        assertThat(formIsOpen()).isFalse();
        assertThat(screen()).contains("公表する評価を決めました。");
    }

    @Test
    void needs_a_reason_where_they_do_not() {
        show(anInitiative().reviewable().rated(null, "ACHIEVED"));
        answering("setOfficialRating", made());
        press("公表する評価を決める");
        choose("公表する評価", Rating.PARTIAL);

        save();
        assertThat(problem(area("計算と異なる理由"))).isEqualTo("計算と異なる理由を入力してください。");
        assertThat(sent).isEmpty();

        test(area("計算と異なる理由")).setValue("複数年の計画のため");
        save();
        assertThat(sent.getFirst()).containsEntry("reason", "複数年の計画のため");
    }

    @Test
    void needs_a_reason_where_nothing_can_be_computed() {
        show(anInitiative().reviewable().rated(null, null));
        press("公表する評価を決める");
        choose("公表する評価", Rating.ACHIEVED);

        save();

        assertThat(problem(area("計算と異なる理由"))).isNotEmpty();
    }

    @Test
    void reckons_with_the_newer_figures_after_a_conflict() {
        show(anInitiative().reviewable().rated(null, "ACHIEVED"));
        answering("setOfficialRating", conflict(anInitiative().reviewable().rated(null, "PARTIAL")), made());
        press("公表する評価を決める");
        choose("公表する評価", Rating.ACHIEVED);
        save();
        assertThat(screen()).contains("ほかの人が先に変更しました", "指標からの計算では「△ 一部達成」です。");

        pressInFooter("この内容で保存する");

        assertThat(problem(area("計算と異なる理由"))).isNotEmpty();
        assertThat(sent).hasSize(1);
    }
}
