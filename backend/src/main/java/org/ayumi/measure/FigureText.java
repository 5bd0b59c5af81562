package org.ayumi.measure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures as people read them. */
public final class FigureText {

    private FigureText() {}

    /** A figure with its unit, such as 80.1% or 1,250件. */
    public static String of(double value, @Nullable String unit) {
        var plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return "%,.{}f%s"
                .replace("{}", String.valueOf(Math.max(plain.scale(), 0)))
                .formatted(plain, unit == null ? "" : unit);
    }
}
