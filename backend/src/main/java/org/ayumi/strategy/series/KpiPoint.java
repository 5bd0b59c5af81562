package org.ayumi.strategy.series;

import java.util.Objects;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Source;
import org.ayumi.measure.Verdict;
import org.ayumi.strategy.Figure;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a KPI in one year, with its source.
 *
 * @param fiscalYear the year of the figure
 * @param kind which figure it is
 * @param used whether it is the year's figure; others, such as what another document prints, stand beside it
 * @param value in {@code unit}, percent as 75; null where no comparable number is told
 * @param verdict the stated judgement; null where there is none
 * @param printed as published or entered
 * @param unit such as 件; null where nothing is counted
 * @param note why it is not the one used, or how it is to be read
 * @param source where it stands; null where it was written in Ayumi or nothing is reported
 * @param initiative the initiative that tells it
 * @param measure the measure that tells it
 */
public record KpiPoint(
        FiscalYear fiscalYear,
        Figure kind,
        boolean used,
        @Nullable Double value,
        @Nullable Verdict verdict,
        String printed,
        @Nullable String unit,
        @Nullable String note,
        @Nullable Source source,
        Initiative initiative,
        Measure measure) {

    /** Whether it tells the same figure of the same year from the same place. */
    boolean repeats(KpiPoint other) {
        return fiscalYear.equals(other.fiscalYear)
                && printed.equals(other.printed)
                && Objects.equals(value, other.value)
                && Objects.equals(unit, other.unit)
                && Objects.equals(source, other.source);
    }

    KpiPoint unused() {
        return new KpiPoint(fiscalYear, kind, false, value, verdict, printed, unit, note, source, initiative, measure);
    }
}
