package org.ayumi.common;

import java.util.Arrays;
import java.util.Optional;

/**
 * The eras (元号) fiscal years are named in. A fiscal year carries the name of the era that holds most of it: 2019 is
 * 令和元年度 in the municipality's own tables, though its first month was 平成31年; both names are read.
 */
enum Era {
    REIWA("令和", "R", 2019, FiscalYear.LAST),
    HEISEI("平成", "H", 1989, 2019),
    SHOWA("昭和", "S", 1926, 1988);

    private final String kanji;
    private final String letter;
    private final int firstYear;
    private final int lastYear;

    Era(String kanji, String letter, int firstYear, int lastYear) {
        this.kanji = kanji;
        this.letter = letter;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
    }

    /** The era a western year is shown in. */
    static Era of(int western) {
        return Arrays.stream(values())
                .filter(era -> western >= era.firstYear)
                .findFirst()
                .orElseThrow();
    }

    static Optional<Era> named(String name) {
        return Arrays.stream(values())
                .filter(era -> era.kanji.equals(name) || era.letter.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The western year of a year of this era; empty where the era had no such year. */
    Optional<Integer> western(int yearOfEra) {
        int western = firstYear + yearOfEra - 1;
        return yearOfEra >= 1 && western <= lastYear ? Optional.of(western) : Optional.empty();
    }

    String format(int western) {
        int yearOfEra = western - firstYear + 1;
        return kanji + (yearOfEra == 1 ? "元" : yearOfEra) + "年";
    }
}
