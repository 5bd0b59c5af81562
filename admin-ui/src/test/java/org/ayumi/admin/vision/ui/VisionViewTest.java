package org.ayumi.admin.vision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.MeasureFixture.aSource;
import static org.ayumi.admin.strategy.StrategyFixture.aStrategy;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ayumi.admin.testing.ConsoleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisionViewTest extends ConsoleTest {

    @BeforeEach
    void aVision() {
        var aims = IntStream.rangeClosed(1, 9).mapToObj(VisionViewTest::aim).toList();
        BACKEND.answers(
                "vision",
                Map.of(
                        "title",
                        "目黒区DXビジョン",
                        "adopted",
                        "令和4年4月",
                        "townVision",
                        "さくら咲き 心地よいまち ずっと めぐろ",
                        "source",
                        aSource(),
                        "promises",
                        List.of(Map.of("number", 1, "title", "生活をもっと便利に")),
                        "aims",
                        aims,
                        "glossary",
                        List.of(Map.of("term", "BPR", "meaning", "業務の見直しです。", "aims", List.of(8))),
                        "discrepancies",
                        List.of()));
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

    private static Map<String, Object> aim(int number) {
        return Map.of(
                "number",
                number,
                "title",
                "めざす姿" + number + "です。",
                "shortTitle",
                "姿" + number,
                "summary",
                "短い説明です。",
                "how",
                List.of("オンライン化を進める"),
                "state",
                List.of("一部で実施"),
                "voices",
                List.of(),
                "source",
                aSource());
    }
}
