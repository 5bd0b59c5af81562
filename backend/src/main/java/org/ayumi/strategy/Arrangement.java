package org.ayumi.strategy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.common.TextRule;

/**
 * How a year's initiatives stand in its themes: what is changed by adding, moving, renumbering and removing them.
 *
 * @param themes in order
 */
record Arrangement(List<Place> themes) {

    /** A theme with its initiatives' places. */
    record Place(int number, String title, List<Numbered> initiatives) {}

    /** An initiative with its number in the year. */
    record Numbered(InitiativeId id, int number) {}

    static Arrangement of(Strategy strategy) {
        return new Arrangement(strategy.themes().stream()
                .map(theme -> new Place(
                        theme.number(),
                        theme.title(),
                        theme.initiatives().stream()
                                .map(each -> new Numbered(each.id(), each.number()))
                                .toList()))
                .toList());
    }

    /** As entered, once {@link ArrangementRules} have nothing against it. */
    static Arrangement of(List<FrameInput.ThemePlace> entered) {
        var numbers = new FreeNumbers(entered.stream()
                .flatMap(theme -> theme.initiatives().stream())
                .map(FrameInput.InitiativePlace::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var places = new ArrayList<Place>();
        for (var theme : entered) {
            places.add(new Place(
                    places.size() + 1,
                    TextRule.clean(theme.title()).orElseThrow(),
                    theme.initiatives().stream()
                            .map(each -> new Numbered(
                                    new InitiativeId(each.id()),
                                    each.number() == null ? numbers.next() : each.number()))
                            .toList()));
        }
        return new Arrangement(places);
    }

    /** The numbers, from 1, that nobody has chosen. */
    private static final class FreeNumbers {
        private final Set<Integer> taken;

        FreeNumbers(Set<Integer> chosen) {
            taken = new HashSet<>(chosen);
        }

        int next() {
            int number = 1;
            while (!taken.add(number)) {
                number++;
            }
            return number;
        }
    }

    /** The same order, with numbers that run through the themes from 1. */
    static Strategy counted(Strategy strategy) {
        var numbers = new FreeNumbers(Set.of());
        return strategy.mapInitiatives(
                each -> each.copy().number(numbers.next()).build());
    }

    /** A year arranged like this: initiatives as the year has them, or as {@code origin} has those that are new to it. */
    Strategy on(Strategy strategy, Strategy origin) {
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
