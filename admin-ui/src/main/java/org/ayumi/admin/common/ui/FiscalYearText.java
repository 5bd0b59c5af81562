package org.ayumi.admin.common.ui;

/**
 * A fiscal year in words. It carries the name of the era that holds most of it, so 2019 is 令和元年度.
 *
 * @param year the western year in which it begins
 */
public record FiscalYearText(int year) {

    private static final int REIWA = 2019;
    private static final int HEISEI = 1989;
    private static final int SHOWA = 1926;

    /** Such as 令和7年度. */
    public String era() {
        if (year >= REIWA) {
            return era("令和", REIWA);
        }
        return year >= HEISEI ? era("平成", HEISEI) : era("昭和", SHOWA);
    }

    /** Such as 令和7年度（2025）. */
    public String withWesternYear() {
        return era() + "（" + year + "）";
    }

    private String era(String name, int first) {
        int yearOfEra = year - first + 1;
        return name + (yearOfEra == 1 ? "元" : yearOfEra) + "年度";
    }
}
