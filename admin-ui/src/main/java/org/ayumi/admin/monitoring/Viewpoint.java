package org.ayumi.admin.monitoring;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * From where the figures are seen.
 *
 * @param period the period
 * @param asOf the day at whose end they are seen, in Japanese time; null for now
 */
public record Viewpoint(
        int fiscalYear, ReportPeriod period, @Nullable LocalDate asOf) {

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    /** The same period on another day. */
    public Viewpoint on(@Nullable LocalDate day) {
        return new Viewpoint(fiscalYear, period, day);
    }

    /** Another period on the same day. */
    public Viewpoint at(ReportPeriod other) {
        return new Viewpoint(fiscalYear, other, asOf);
    }

    /** What {@code asOf} means for the backend: the last moment of the day; null for now. */
    @Nullable String moment() {
        return asOf == null
                ? null
                : asOf.plusDays(1)
                        .atStartOfDay()
                        .minusNanos(1_000_000)
                        .atOffset(JAPAN)
                        .toString();
    }

    /** The newest period of a kind that had ended before a day; the first one while none had. */
    public static ReportPeriod newest(int fiscalYear, boolean priority, LocalDate day) {
        return ReportPeriod.list(priority).stream()
                .filter(period -> period.endsOn(fiscalYear).isBefore(day))
                .reduce((former, later) -> later)
                .orElseGet(() -> ReportPeriod.list(priority).getFirst());
    }
}
