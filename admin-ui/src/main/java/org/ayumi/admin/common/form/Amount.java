package org.ayumi.admin.common.form;

import java.math.BigDecimal;
import java.text.Normalizer;

/** A figure as typed: full-width digits and thousands separators are as good as plain ones. */
public sealed interface Amount {

    /** Nothing was typed. */
    record Missing() implements Amount {}

    /** No figure of ours; the key's text says why. */
    record Refused(String key) implements Amount {}

    /** A figure of 0 or more. */
    record Read(double value) implements Amount {}

    /** Reads what was typed. */
    static Amount read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace(",", "");
        if (plain.isEmpty()) {
            return new Missing();
        }
        // The sign may be a minus, a hyphen or a dash, whichever the keyboard gives.
        if (plain.matches("[-−‐–ー][0-9.]+")) {
            return new Refused("form.amount.negative");
        }
        return plain.matches("[0-9]{1,15}(\\.[0-9]{1,6})?|\\.[0-9]{1,6}")
                ? new Read(new BigDecimal(plain).doubleValue())
                : new Refused("form.amount.not-a-number");
    }
}
