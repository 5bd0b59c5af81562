package org.ayumi.admin.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ayumi.admin.strategy.StrategyFixture.aStrategy;

import org.ayumi.admin.testing.ConsoleTest;
import org.junit.jupiter.api.Test;

/** A year's page while somebody else changes one of its initiatives. */
class LiveYearTest extends ConsoleTest {

    @Test
    void follows_the_year_and_its_initiatives_and_shows_what_came() {
        BACKEND.answers("strategy", aStrategy().withInitiatives(2).asMap());
        open("years/2025");
        await().until(() -> BACKEND.streams().followed().size() == 3);
        assertThat(BACKEND.streams().followed()).contains("year-2025");

        BACKEND.answers("strategy", aStrategy().withInitiatives(3).at(2).asMap());
        BACKEND.streams().tell("year-2025", 2);

        await().pollInSameThread().until(() -> screen().contains("3の重点取組の結果"));
        assertThat(screen()).contains("に変更がありました。内容を更新しました。");
        assertThat(find(ThemeBoard.class).all()).hasSize(1);
        assertThat(find(YearFiguresRow.class).all()).hasSize(1);
        await().until(() -> BACKEND.streams().followed().size() == 4);
    }
}
