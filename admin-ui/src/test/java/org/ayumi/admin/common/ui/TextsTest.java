package org.ayumi.admin.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Years, moments and figures as people read them. */
class TextsTest {

    @ParameterizedTest
    @CsvSource({"2025, 令和7年度", "2019, 令和元年度", "2018, 平成30年度", "1989, 平成元年度", "1962, 昭和37年度"})
    void names_a_fiscal_year_by_the_era_that_holds_most_of_it(int year, String text) {
        assertThat(new FiscalYearText(year).era()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"R7, 2025", "Ｒ７, 2025", "令和元, 2019", "平成30年度, 2018", "昭和37年, 1962", "2025, 2025", "2025年度, 2025"})
    void reads_a_fiscal_year_as_people_write_it(String text, int year) {
        assertThat(FiscalYearText.read(text)).contains(new FiscalYearText(year));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R", "R777", "明治7年度", "25", "R7年度年度", "令和７７７７７７７７７７７７７７７７７７７７７"})
    void reads_nothing_else(String text) {
        assertThat(FiscalYearText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T17:02:11+09:00, 令和8年3月31日 17:02",
        "2026-03-31T20:30:00Z, 令和8年4月1日 5:30",
        "2019-05-01T00:00:00+09:00, 令和元年5月1日 0:00"
    })
    void tells_a_moment_in_japanese_time(OffsetDateTime moment, String text) {
        assertThat(DateTimeText.format(moment)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-15, 令和8年1月15日（木）", "2019-05-01, 令和元年5月1日（水）", "2019-04-30, 平成31年4月30日（火）"})
    void reads_days_with_era_and_weekday(LocalDate day, String text) {
        assertThat(DayText.format(day)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"75.0, %, 75 %", "72.9, %, 72.9 %", "1234567.0, 件, '1,234,567 件'", "0.0, 件, 0 件", "20.0, , 20"})
    void writes_a_figure_with_no_more_digits_than_it_has(double value, String unit, String text) {
        assertThat(new FigureText(value, unit).text()).isEqualTo(text);
    }
}
