package org.ayumi.admin.past;

import java.util.List;
import java.util.stream.Stream;
import org.ayumi.admin.revision.RevisionPage;
import org.jspecify.annotations.Nullable;

/**
 * The past of a year.
 *
 * @param id the year's global id
 * @param frameVersion the version of its words, background and order
 * @param mayRestore whether the person may bring earlier ones back
 * @param states the states of all years there are, the year's own first
 * @param history the first page of its history; null where the person may not read it
 */
public record PastYear(
        String id,
        int fiscalYear,
        String era,
        int frameVersion,
        boolean mayRestore,
        List<YearState> states,
        @Nullable RevisionPage history) {

    /** A year as the list of years tells it. */
    record Entry(
            String id, int fiscalYear, String era, int frameVersion, Permissions viewerCan, List<Edition> editions) {

        Stream<YearState> states() {
            return Stream.concat(
                    Stream.of(YearState.now(fiscalYear, era)),
                    editions.reversed().stream()
                            .map(edition -> YearState.edition(fiscalYear, era, edition.number(), edition.label())));
        }
    }

    /** What the person may do. */
    record Permissions(boolean plan) {}

    /** An edition as the list of years tells it. */
    record Edition(int number, String label) {}
}
