package org.ayumi.cycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.common.Required;

/**
 * A period of a year's cycle.
 *
 * @param period which
 * @param dueOn the last day on which reports may be written, unless extended or reopened
 * @param graces who was given more time, oldest first
 */
public record CyclePeriod(ReportPeriod period, LocalDate dueOn, List<Grace> graces) {

    /** Copies the list. */
    public CyclePeriod {
        Required.value(period, "cycle.period");
        Required.value(dueOn, "cycle.dueOn");
        graces = Required.list(graces);
    }

    /** The last day on which a department may write its reports. */
    public LocalDate lastDayOf(String department) {
        return Stream.concat(
                        Stream.of(dueOn),
                        graces.stream().filter(grace -> grace.isFor(department)).map(Grace::until))
                .max(LocalDate::compareTo)
                .orElse(dueOn);
    }

    /** The last day on which departments may write that were given no time of their own. */
    public LocalDate lastDay() {
        return lastDayOf("");
    }

    CyclePeriod dueOn(LocalDate day) {
        return new CyclePeriod(period, day, graces);
    }

    CyclePeriod with(Grace grace) {
        var all = new ArrayList<>(graces);
        all.add(grace);
        return new CyclePeriod(period, dueOn, all);
    }
}
