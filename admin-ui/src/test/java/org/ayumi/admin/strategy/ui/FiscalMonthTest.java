package org.ayumi.admin.strategy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiscalMonthTest {

    @Test
    void the_year_runs_from_april_to_march() {
        assertThat(FiscalMonth.year())
                .extracting(FiscalMonth::month)
                .containsExactly(4, 5, 6, 7, 8, 9, 10, 11, 12, 1, 2, 3);
    }

    @Test
    void every_month_has_its_place() {
        assertThat(FiscalMonth.year())
                .extracting(FiscalMonth::place)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }
}
