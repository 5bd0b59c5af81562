package org.ayumi.admin.vision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.StrategyFixture.aStrategy;
import static org.ayumi.admin.vision.VisionFixture.aVision;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisionViewTest extends ConsoleTest {

    @BeforeEach
    void aReader() {
        signedInAs(People.zeimu());
        BACKEND.answers("vision", aVision().asMap());
        BACKEND.answers("strategies", List.of(aStrategy().with(anInitiative(4)).asMap()));
    }

    @Test
    void shows_the_aims_at_their_anchors_with_what_serves_them() {
        open("vision");

        assertThat(screen()).contains("目黒区DXビジョン", "令和4年4月策定", "約束 1", "BPR", "業務の見直しです。");
        assertThat(find(AimCard.class).all())
                .extracting(card -> card.getId().orElse(""))
                .contains("aim-1", "aim-9");
        assertThat(aimCard(1)).contains("① めざす姿1です。", "どう実現するか", "令和7年度にこの姿を目指す重点取組", "4. ");
        assertThat(aimCard(2)).contains("結び付く重点取組がありません");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("vision#aim-9");
    }

    @Test
    void shows_the_plans_from_the_top_down_to_the_yearly_strategies_with_periods_and_sources() {
        open("vision");

        var card = find(HierarchyCard.class).single().getElement().getTextRecursively();
        assertThat(card)
                .containsSubsequence("目黒区基本構想", "目黒区基本計画", "目黒区DXビジョン", "デジタル・ICT戦略", "令和7年度デジタル・ICT戦略", "公表済")
                .contains("期間：20年程度（令和3年度から令和22年度まで・推定）", "推定の根拠：策定の翌月から数えました。")
                .contains("期間：10年間", "期間は、文書に書かれていません。", "出典：令和7年度デジタル・ICT戦略 成果 重点取組1 成果")
                .contains("位置づけの出典：");
    }

    @Test
    void offers_no_change_and_no_history_to_whoever_only_reads() {
        open("vision");

        assertThat(screen()).doesNotContain("変更する", "用語を加える", "履歴");
        assertThat(find(NativeButton.class).all())
                .noneMatch(button -> button.getId().orElse("").startsWith("change-"));
    }

    @Test
    void asks_once_for_the_whole_page() {
        open("vision");

        open("help");
        int opened = BACKEND.tokens().size();
        open("vision");

        assertThat(BACKEND.tokens()).hasSize(opened + 1 + BELL);
    }

    private String aimCard(int number) {
        return find(AimCard.class).withId("aim-" + number).single().getElement().getTextRecursively();
    }
}
