package org.ayumi.cycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.JapaneseTime;
import org.ayumi.common.Required;
import org.ayumi.revision.Change;
import org.ayumi.revision.Stamp;
import org.ayumi.revision.VersionedDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A year's reporting cycle, one document.
 *
 * @param year the fiscal year, which is the document's {@code _id}
 * @param stamp the latest change
 * @param openedOn the day it was opened; null where nobody recorded it
 * @param periods all periods: four quarters, then two halves
 */
public record MonitoringCycle(
        @BsonId FiscalYear year, Stamp stamp, @Nullable LocalDate openedOn, List<CyclePeriod> periods)
        implements VersionedDocument {

    /** The section of the log that holds the whole cycle. */
    public static final String SECTION = "cycle";

    /** Refuses a cycle that lacks a period. */
    public MonitoringCycle {
        periods = Required.list(periods);
        if (!periods.stream().map(CyclePeriod::period).toList().equals(List.of(ReportPeriod.values()))) {
            throw new IllegalArgumentException("the cycle of %s needs each period once, in order".formatted(year));
        }
    }

    /** The first version: a period is due a month after its end, unless another day was named. */
    static MonitoringCycle first(CycleInput.Open input, Stamp.Author author, Instant at) {
        var year = input.fiscalYear();
        var section = new Stamp.Section(SECTION, 1);
        return new MonitoringCycle(
                year,
                Stamp.first(at, author, List.of(section)),
                JapaneseTime.dayOf(at),
                Arrays.stream(ReportPeriod.values())
                        .map(period -> new CyclePeriod(period, due(input, period), List.of()))
                        .toList());
    }

    private static LocalDate due(CycleInput.Open input, ReportPeriod period) {
        return input.dueDates().stream()
                .filter(due -> due.period() == period)
                .map(CycleInput.DueDate::dueOn)
                .findFirst()
                .orElseGet(() -> period.endsOn(input.fiscalYear())
                        .plusDays(1)
                        .plusMonths(1)
                        .minusDays(1));
    }

    @Override
    public String logName() {
        return "cycle/" + year;
    }

    /** One of its periods. */
    public CyclePeriod get(ReportPeriod period) {
        return periods.get(period.ordinal());
    }

    /** Whether a department may no longer write reports for a period. */
    public boolean isLocked(ReportPeriod period, String department, LocalDate today) {
        return today.isAfter(get(period).lastDayOf(department));
    }

    MonitoringCycle next(
            Stamp.Author author, Instant now, Change told, ReportPeriod period, UnaryOperator<CyclePeriod> change) {
        var section = new Stamp.Section(SECTION, stamp.version() + 1);
        return new MonitoringCycle(
                year,
                stamp.next(now, author, List.of(section), List.of(told)),
                openedOn,
                periods.stream()
                        .map(each -> each.period() == period ? change.apply(each) : each)
                        .toList());
    }
}
