package org.ayumi.strategy;

import org.ayumi.common.FiscalYear;

/** The fiscal year that ids of a strategy's parts begin with. */
final class YearPart {

    private static final int DIGITS = 4;

    private YearPart() {}

    static boolean isFiscalYear(String id) {
        int year = Integer.parseInt(id.substring(0, DIGITS));
        return year >= FiscalYear.FIRST && year <= FiscalYear.LAST;
    }

    static FiscalYear of(String id) {
        return new FiscalYear(Integer.parseInt(id.substring(0, DIGITS)));
    }
}
