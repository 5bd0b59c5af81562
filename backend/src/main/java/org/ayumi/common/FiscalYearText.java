package org.ayumi.common;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How people write a fiscal year, in half or full width. */
final class FiscalYearText {

    /** Longer texts are refused before they are looked at. */
    private static final int LONGEST = 20;

    private static final Pattern WESTERN = Pattern.compile("(\\d{4})(?:年度?)?");
    private static final Pattern JAPANESE = Pattern.compile("(令和|平成|昭和|[RHSrhs])(元|\\d{1,2})(?:年度?)?");

    private FiscalYearText() {}

    static FiscalYear parse(String text) {
        if (text.length() > LONGEST) {
            throw unreadable();
        }
        // NFKC turns full-width digits and letters into the plain ones.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        Matcher western = WESTERN.matcher(plain);
        if (western.matches()) {
            return new FiscalYear(Integer.parseInt(western.group(1)));
        }
        Matcher japanese = JAPANESE.matcher(plain);
        if (japanese.matches()) {
            int yearOfEra = japanese.group(2).equals("元") ? 1 : Integer.parseInt(japanese.group(2));
            return Era.named(japanese.group(1))
                    .flatMap(era -> era.western(yearOfEra))
                    .map(FiscalYear::new)
                    .orElseThrow(() -> new IllegalArgumentException("「%s」という年度はありません。".formatted(plain)));
        }
        throw unreadable();
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("年度を読み取れません。2025、R7、令和7年度 のように指定してください。");
    }
}
