package org.ayumi.admin.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A period of a cycle.
 *
 * @param dueOn the last day on which reports may be written, unless more time was given
 * @param locked whether it is locked for every department that has no more time of its own
 * @param graces who was given more time, oldest first
 */
public record CyclePeriod(
        ReportPeriod period,
        LocalDate beginsOn,
        LocalDate endsOn,
        LocalDate dueOn,
        boolean locked,
        List<Grace> graces) {

    /** The last day for this department; for one without time of its own where null. */
    public LocalDate lastDayOf(@Nullable String department) {
        return Stream.concat(
                        Stream.of(dueOn),
                        graces.stream().filter(grace -> grace.isFor(department)).map(Grace::until))
                .max(LocalDate::compareTo)
                .orElse(dueOn);
    }
}
