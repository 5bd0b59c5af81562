package org.ayumi.admin.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.FiscalYearText;

/**
 * The years to choose from, newest first: those that have a strategy, the running one and, for its plans, the next.
 *
 * @param reporting whether the running year's action plans report
 */
record Years(List<Year> all, int running, boolean reporting) {

    static final Years NONE = new Years(List.of(), 0, false);

    static Years of(List<Integer> strategies, int running, boolean reporting) {
        var all = Stream.concat(
                        strategies.stream(), IntStream.of(running + 1, running).boxed())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Year(year, new FiscalYearText(year).era(), strategies.contains(year)))
                .toList();
        return new Years(all, running, reporting);
    }

    Optional<Year> find(int fiscalYear) {
        return all.stream().filter(year -> year.fiscalYear() == fiscalYear).findFirst();
    }

    /** Where people begin: in the running year while its plans report, otherwise in the newest strategy's. */
    Optional<Year> first() {
        return reporting
                ? find(running)
                : newestStrategy().or(() -> all.stream().findFirst());
    }

    /** The newest year that has a strategy. */
    Optional<Year> newestStrategy() {
        return all.stream().filter(Year::strategy).findFirst();
    }
}
