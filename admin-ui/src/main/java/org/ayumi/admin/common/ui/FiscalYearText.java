package org.ayumi.admin.common.ui;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A fiscal year in words. It carries the name of the era that holds most of it, so 2019 is 令和元年度.
 *
 * @param year the western year in which it begins
 */
public record FiscalYearText(int year) {

    private static final Pattern WRITTEN = Pattern.compile("(令和|平成|昭和|[RHSrhs])(元|\\d{1,2})(?:年度?)?");
    private static final Pattern WESTERN = Pattern.compile("(\\d{4})(?:年度?)?");
    private static final int LONGEST = 20;
    private static final int MONTHS_BEFORE_APRIL = 3;

    private static final int REIWA = 2019;
    private static final int HEISEI = 1989;
    private static final int SHOWA = 1926;

    /** The fiscal year a day belongs to: it begins in April. */
    public static FiscalYearText of(LocalDate day) {
        return new FiscalYearText(day.minusMonths(MONTHS_BEFORE_APRIL).getYear());
    }

    /** Reads a year as people write it, such as R7, 令和７年度 or 2025年度, in half or full width. */
    public static Optional<FiscalYearText> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        var western = WESTERN.matcher(plain);
        if (western.matches()) {
            return Optional.of(new FiscalYearText(Integer.parseInt(western.group(1))));
        }
        var written = WRITTEN.matcher(plain);
        return written.matches() ? Optional.of(inEra(written.group(1), written.group(2))) : Optional.empty();
    }

    private static FiscalYearText inEra(String name, String year) {
        int first =
                switch (name) {
                    case "令和", "R", "r" -> REIWA;
                    case "平成", "H", "h" -> HEISEI;
                    default -> SHOWA;
                };
        return new FiscalYearText(first - 1 + (year.equals("元") ? 1 : Integer.parseInt(year)));
    }

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
