package org.ayumi.admin.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayumi.admin.strategy.InitiativeFixture.anInitiative;
import static org.ayumi.admin.strategy.MeasureFixture.aMeasure;
import static org.ayumi.admin.strategy.StrategyFixture.aStrategy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.strategy.InitiativeFixture;
import org.ayumi.admin.testing.ConsoleTest;
import org.ayumi.admin.testing.People;
import org.junit.jupiter.api.Test;

/** An edition of a year: a plan shows what is to be reached, results show what came of it. */
class EditionViewTest extends ConsoleTest {

    @Test
    void a_plan_has_no_columns_for_results() {
        show("策定版", anInitiative(1).measuring(aMeasure("m").named("オンライン化率")));

        assertThat(screen()).contains("策定版", "オンライン化率", "目標").doesNotContain("判定", "実績");
    }

    @Test
    void results_stand_beside_their_targets() {
        show("成果版", anInitiative(1).measuring(aMeasure("m").named("オンライン化率").reporting(80.1, true)));

        assertThat(screen()).contains("成果版", "実績", "80.1", "判定", "達成");
    }

    private void show(String label, InitiativeFixture initiative) {
        signedInAs(People.zeimu());
        var edition = Map.of("number", 1, "label", label);
        var year = new HashMap<>(aStrategy().with(initiative.withoutOutcome()).asMap());
        year.put("editions", List.of(edition));
        year.put(
                "steps", List.of(Map.of("at", "2025-04-01T09:00:00+09:00", "by", "DX戦略課 担当者（見本）", "edition", edition)));
        BACKEND.answers("strategy", year);
        open("years/2025/editions/1");
    }
}
