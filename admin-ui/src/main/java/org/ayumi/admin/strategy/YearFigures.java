package org.ayumi.admin.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year in figures. Each initiative counts with its official rating, or while it has none with the computed one;
 * {@code computed} says that no initiative has an official one.
 */
public record YearFigures(
        boolean computed, int total, int achieved, int partial, int notAchieved, int unrated, int unreportedMeasures) {

    /** Counts the year's initiatives. */
    public static YearFigures of(List<InitiativeEntry> initiatives) {
        boolean computed = initiatives.stream().allMatch(entry -> entry.rating().official() == null);
        return new YearFigures(
                computed,
                initiatives.size(),
                count(initiatives, Rating.ACHIEVED),
                count(initiatives, Rating.PARTIAL),
                count(initiatives, Rating.NOT_ACHIEVED),
                count(initiatives, null),
                initiatives.stream()
                        .mapToInt(entry -> entry.rating().unreported())
                        .sum());
    }

    private static int count(List<InitiativeEntry> initiatives, @Nullable Rating rating) {
        return (int) initiatives.stream()
                .map(InitiativeEntry::rating)
                .filter(its -> its.shown() == rating)
                .count();
    }
}
