package org.ayumi.strategy;

import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * A former actual printed beside a target (参考).
 *
 * @param fiscalYear the year of the figure
 * @param value in the measure's unit, percent as 75; null where it cannot be compared
 * @param printed as printed
 * @param source where it stands
 */
public record Baseline(FiscalYear fiscalYear, @Nullable Double value, String printed, Source source) {

    /** Refuses a baseline without year, print or source. */
    public Baseline {
        Required.value(fiscalYear, "baseline.fiscalYear");
        Required.text(printed, "baseline.printed");
        Required.value(source, "baseline.source");
    }
}
