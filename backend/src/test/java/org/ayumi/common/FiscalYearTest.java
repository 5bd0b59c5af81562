package org.ayumi.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025",
        "2025年度, 2025",
        "R7, 2025",
        "r7, 2025",
        "令和7, 2025",
        "令和7年, 2025",
        "令和7年度, 2025",
        "令和７年度, 2025",
        "Ｒ７, 2025",
        "' 令和7年度 ', 2025",
        "令和元年度, 2019",
        "R1, 2019",
        "H31, 2019",
        "平成元年度, 1989",
        "H元, 1989",
        "S63, 1988",
        "昭和37年度, 1962",
        "R81, 2099"
    })
    void readsWhatPeopleWrite(String text, int year) {
        assertThat(FiscalYear.parse(text)).isEqualTo(new FiscalYear(year));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "R0", "R", "令和", "令和0年度", "1500", "1961", "2100", "99999", "20255", "H32", "S64", "S36", "M45",
                "R7x", "x", "-1", "2025.0", "令和七年度", "R-7", "R082", "2025年年度"
            })
    void refusesWhatIsNoFiscalYear(String text) {
        assertThatThrownBy(() -> FiscalYear.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("年度");
    }

    @Test
    void refusesAnEndlessTextUnread() {
        assertThatThrownBy(() -> FiscalYear.parse("R7".repeat(10_000))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"2025, 令和7年度", "2019, 令和元年度", "2018, 平成30年度", "1989, 平成元年度", "1988, 昭和63年度", "1962, 昭和37年度"})
    void showsTheEra(int year, String era) {
        assertThat(new FiscalYear(year).era()).isEqualTo(era);
    }

    @ParameterizedTest
    @ValueSource(ints = {1962, 1988, 1989, 2018, 2019, 2025, 2099})
    void readsWhatItShows(int year) {
        assertThat(FiscalYear.parse(new FiscalYear(year).era()).value()).isEqualTo(year);
    }
}
