package org.ayumi.admin.common.ui;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure in words, such as 75 % or 1,234 件.
 *
 * @param value the figure, percent as 75
 * @param unit the unit as printed; null where there is none
 */
public record FigureText(double value, @Nullable String unit) {

    /** The figure and its unit; no digits beyond those it has, thousands set apart. */
    public String text() {
        var format = NumberFormat.getNumberInstance(Locale.JAPAN);
        format.setMaximumFractionDigits(6);
        // By its shortest decimal text, so that 72.9 does not become 72.900001.
        String number = format.format(new BigDecimal(Double.toString(value)));
        return unit == null ? number : number + " " + unit;
    }

    /** The figure with its comparison in words, such as 75 % 以上. */
    public String text(String comparison) {
        return text() + " " + comparison;
    }
}
