package org.ayumi.admin.vision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.StrategyFixture.aStrategy;
import static org.ayumi.admin.vision.VisionFixture.aVision;

import java.util.List;
import java.util.Set;
import org.ayumi.admin.testing.ConsoleTest;
import org.junit.jupiter.api.Test;

/** The vision's page while somebody else changes it. */
class LiveVisionTest extends ConsoleTest {

    @Test
    void shows_what_somebody_else_changed() {
        BACKEND.answers("vision", aVision().asMap());
        BACKEND.answers("strategies", List.of(aStrategy().with(anInitiative(4)).asMap()));
        open("vision");
        await().until(() -> BACKEND.streams().followed().equals(Set.of("dx")));

        BACKEND.answers(
                "vision", aVision().with("version", 2).with("title", "別のビジョン").asMap());
        BACKEND.streams().tell("dx", 2);

        await().pollInSameThread().until(() -> screen().contains("別のビジョン"));
        assertThat(screen()).contains("に変更がありました。内容を更新しました。");
    }
}
