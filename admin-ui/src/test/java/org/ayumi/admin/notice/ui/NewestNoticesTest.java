package org.ayumi.admin.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.notice.NoticeFixture.notice;
import static org.ayumi.admin.notice.NoticeFixture.page;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.StrategyFixture.aStrategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.testing.ConsoleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewestNoticesTest extends ConsoleTest {

    @BeforeEach
    void tellOfAYear() {
        BACKEND.answers("strategies", List.of(aStrategy().with(anInitiative(1)).asMap()));
    }

    @Test
    void shows_the_newest_unread_ones_at_home() {
        var asked = new ArrayList<Map<String, Object>>();
        BACKEND.computes("notices", environment -> {
            asked.add(environment.getArguments());
            return page(5, null, notice("n1", "REPORTS_SUBMITTED", "税務課から報告が提出されました。", "2026-01-19T23:30:00Z"));
        });

        open("years/2025");
        open("");

        assertThat(screen()).contains("新しいお知らせ（5件）", "税務課から報告が提出されました。", "お知らせをすべて見る");
        assertThat(asked)
                .anyMatch(arguments -> arguments.get("unread").equals(true)
                        && arguments.get("first").equals(3));
    }

    @Test
    void shows_nothing_where_all_are_read() {
        BACKEND.answers("notices", page(0, null));

        open("years/2025");
        open("");

        assertThat(screen()).doesNotContain("新しいお知らせ");
    }
}
