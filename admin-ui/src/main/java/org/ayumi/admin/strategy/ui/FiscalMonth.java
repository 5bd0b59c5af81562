package org.ayumi.admin.strategy.ui;

import java.util.List;
import java.util.stream.IntStream;

/** A month in its fiscal year: April is the first, March the twelfth. */
public record FiscalMonth(int month) {

    private static final int APRIL = 4;
    private static final int MONTHS = 12;

    /** April to March. */
    public static List<FiscalMonth> year() {
        return IntStream.range(0, MONTHS)
                .mapToObj(place -> new FiscalMonth((place + APRIL - 1) % MONTHS + 1))
                .toList();
    }

    /** 1 for April to 12 for March. */
    public int place() {
        return (month - APRIL + MONTHS) % MONTHS + 1;
    }
}
