package org.ayumi.strategy.fields;

import java.util.List;
import java.util.stream.Stream;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.Theme;

/**
 * How a year's initiatives stand in its themes: what is changed by adding, moving, renumbering and removing them.
 *
 * @param themes in order
 */
public record Arrangement(List<Place> themes) {

    /** A theme with its initiatives' places. */
    public record Place(int number, String title, List<Numbered> initiatives) {}

    /** An initiative with its number in the year. */
    public record Numbered(InitiativeId id, int number) {}

    /** How a year is arranged. */
    public static Arrangement of(Strategy strategy) {
        return new Arrangement(strategy.themes().stream()
                .map(theme -> new Place(
                        theme.number(),
                        theme.title(),
                        theme.initiatives().stream()
                                .map(each -> new Numbered(each.id(), each.number()))
                                .toList()))
                .toList());
    }

    /** A year arranged like this: initiatives as the year has them, or as {@code origin} has those that are new to it. */
    public Strategy on(Strategy strategy, Strategy origin) {
        return strategy.copy()
                .themes(themes.stream()
                        .map(place -> new Theme(
                                place.number,
                                place.title,
                                place.initiatives.stream()
                                        .flatMap(numbered -> Stream.of(strategy, origin)
                                                .flatMap(each -> each.findInitiative(numbered.id).stream())
                                                .limit(1)
                                                .map(found -> found.copy()
                                                        .number(numbered.number)
                                                        .build()))
                                        .toList()))
                        .toList())
                .build();
    }
}
