package org.ayumi.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YearsTest {

    @Test
    void are_the_strategies_the_running_year_and_the_next() {
        var years = Years.of(List.of(2025, 2024), 2026, false);

        assertThat(years.all()).extracting(Year::fiscalYear).containsExactly(2027, 2026, 2025, 2024);
        assertThat(years.all()).extracting(Year::strategy).containsExactly(false, false, true, true);
        assertThat(years.all()).extracting(Year::text).startsWith("令和9年度（2027）");
    }

    @Test
    void names_no_year_twice() {
        assertThat(Years.of(List.of(2026, 2025), 2026, false).all())
                .extracting(Year::fiscalYear)
                .containsExactly(2027, 2026, 2025);
    }

    @Test
    void begin_in_the_running_year_while_its_plans_report() {
        assertThat(Years.of(List.of(2025, 2024), 2026, true).first())
                .hasValueSatisfying(year -> assertThat(year.fiscalYear()).isEqualTo(2026));
    }

    @Test
    void begin_with_the_newest_strategy_otherwise() {
        assertThat(Years.of(List.of(2025, 2024), 2026, false).first())
                .hasValueSatisfying(year -> assertThat(year.fiscalYear()).isEqualTo(2025));
        assertThat(Years.of(List.of(), 2026, false).first())
                .hasValueSatisfying(year -> assertThat(year.fiscalYear()).isEqualTo(2027));
    }

    @Test
    void lead_to_plans_where_there_is_no_strategy() {
        assertThat(YearPath.withoutStrategy(2026, "years/2025")).isEqualTo("years/2026/plans");
        assertThat(YearPath.withoutStrategy(2026, "initiatives/abc")).isEqualTo("years/2026/plans");
        assertThat(YearPath.withoutStrategy(2026, "years/2025/plans")).isEqualTo("years/2026/plans");
        assertThat(YearPath.withoutStrategy(2026, "")).isEqualTo("years/2026/plans");
    }
}
