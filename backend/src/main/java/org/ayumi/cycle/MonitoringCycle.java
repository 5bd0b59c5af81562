package org.ayumi.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.revision.Stamp;
import org.ayumi.revision.VersionedDocument;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A year's reporting cycle, one document.
 *
 * @param year the fiscal year, which is the document's {@code _id}
 * @param stamp the latest change
 * @param periods all periods: four quarters, then two halves
 */
public record MonitoringCycle(@BsonId FiscalYear year, Stamp stamp, List<CyclePeriod> periods)
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

    MonitoringCycle next(Stamp newStamp, ReportPeriod period, UnaryOperator<CyclePeriod> change) {
        return new MonitoringCycle(
                year,
                newStamp,
                periods.stream()
                        .map(each -> each.period() == period ? change.apply(each) : each)
                        .toList());
    }
}
