package org.ayumi.admin.monitoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ayumi.admin.cycle.ReportPeriod.Q2;
import static org.ayumi.admin.monitoring.MonitoringFixture.figures;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.ayumi.admin.live.ui.LiveLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures of many plans while departments go on reporting. */
class LiveMonitoringTest extends MonitoringTest {

    private static final String PLANS = "plans-2025";

    @BeforeEach
    void theYearsPlansStandSomewhere() {
        standing(7);
        BACKEND.answers("strategy", null);
        open("years/2025/monitoring?period=Q2");
        await().until(() -> BACKEND.streams().followed().equals(Set.of(PLANS)));
    }

    @Test
    void shows_the_figures_of_now_and_says_so() {
        tell(figures().plan("a", "zeimu", true).reported(Q2, "ON_TRACK", 64, null));
        changed(8);
        answersThatAFieldIsInUse(false);

        assertThat(screen()).contains("64 %").doesNotContain("46.7 ポイント低下");
        assertThat(line()).endsWith("に変更がありました。内容を更新しました。");
    }

    @Test
    void says_nothing_of_changes_it_does_not_show() {
        int before = asked.size();
        changed(8);
        answersThatAFieldIsInUse(false);

        assertThat(asked.size()).as("it has looked").isGreaterThan(before);
        assertThat(line()).isEmpty();
        assertThat(screen()).contains("46.7 ポイント低下");
    }

    @Test
    void stays_as_it_is_while_a_field_is_in_use() {
        tell(figures().plan("a", "zeimu", true).reported(Q2, "ON_TRACK", 64, null));
        changed(8);

        await().pollInSameThread().during(Duration.ofMillis(500)).until(() -> screen().contains("46.7 ポイント低下"));
        assertThat(line()).isEmpty();

        answersThatAFieldIsInUse(false);

        assertThat(screen()).contains("64 %");
    }

    @Test
    void follows_nothing_that_is_past() {
        open("years/2025/monitoring?period=Q2&asOf=2025-11-05");

        await().until(() -> BACKEND.streams().count() == 0);
    }

    private static void standing(int version) {
        BACKEND.answers("actionPlanYear", Map.of("id", PLANS, "version", version));
    }

    private static void changed(int version) {
        standing(version);
        BACKEND.streams().tell(PLANS, version);
    }

    private String line() {
        receive();
        return find(LiveLine.class).single().getElement().getTextRecursively();
    }
}
