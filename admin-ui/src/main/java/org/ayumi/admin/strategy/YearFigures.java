package org.ayumi.admin.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year in figures. Ratings are the official ones; where a year has none at all, the computed ones, and
 * {@code computed} says so.
 */
public record YearFigures(
        boolean computed, int total, int achieved, int partial, int notAchieved, int unrated, int unreportedMeasures) {

    static YearFigures of(List<InitiativeEntry> initiatives) {
        boolean computed = initiatives.stream().allMatch(entry -> entry.rating().official() == null);
        return new YearFigures(
                computed,
                initiatives.size(),
                count(initiatives, computed, Rating.ACHIEVED),
                count(initiatives, computed, Rating.PARTIAL),
                count(initiatives, computed, Rating.NOT_ACHIEVED),
                count(initiatives, computed, null),
                initiatives.stream()
                        .mapToInt(entry -> entry.rating().unreported())
                        .sum());
    }

    private static int count(List<InitiativeEntry> initiatives, boolean computed, @Nullable Rating rating) {
        return (int) initiatives.stream()
                .map(InitiativeEntry::rating)
                .filter(its -> (computed ? its.computed() : its.official()) == rating)
                .count();
    }
}
