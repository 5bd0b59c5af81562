package org.ayumi.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.plan.PlanYear;
import org.ayumi.plan.SupportedInitiative;
import org.ayumi.strategy.InitiativeAim;
import org.jspecify.annotations.Nullable;

/** Texts of cells, as {@link CellText} reads them, as values; what is wrong with them is said at their cell. */
final class CellNumbers {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");

    private CellNumbers() {}

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** Numbers of a list; what is longer than any number there is has been found wrong at its cell. */
    static List<Integer> list(String text) {
        return Arrays.stream(text.split(PlanRows.AND))
                .filter(part -> NUMBER.matcher(part).matches())
                .map(Integer::valueOf)
                .toList();
    }

    /** The ids of the year's initiatives of these numbers. */
    static List<String> initiatives(PlanYear year, String text) {
        var numbers = list(text);
        return year.initiatives().stream()
                .filter(initiative -> numbers.contains(initiative.number()))
                .sorted((one, other) -> Integer.compare(numbers.indexOf(one.number()), numbers.indexOf(other.number())))
                .map(initiative -> initiative.id().value())
                .toList();
    }

    /** What is wrong with numbers of initiatives or aims, as there are. */
    static Optional<String> unknown(Stream<Integer> known, String text) {
        var there = known.collect(Collectors.toSet());
        var missing =
                list(text).stream().filter(number -> !there.contains(number)).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of("この年度にない番号です（%s）。シート「説明」の番号を書いてください。"
                        .formatted(missing.stream().map(String::valueOf).collect(Collectors.joining(PlanRows.AND))));
    }

    /** The same for both cells of a plan. */
    static void check(PlanYear year, String aims, String initiatives, BiConsumer<WorkbookColumn, String> problem) {
        unknown(year.aims().stream().map(InitiativeAim::number), aims)
                .ifPresent(reason -> problem.accept(WorkbookColumn.PLAN_AIMS, reason));
        unknown(year.initiatives().stream().map(SupportedInitiative::number), initiatives)
                .ifPresent(reason -> problem.accept(WorkbookColumn.PLAN_INITIATIVES, reason));
    }

    /** Beyond what a number can be, it is as wrong as the largest one. */
    static @Nullable Integer whole(String text) {
        var figure = figure(text);
        return figure == null
                ? null
                : Integer.valueOf(Math.clamp(Math.round(figure), Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    static @Nullable Double figure(String text) {
        try {
            return text.isEmpty() ? null : Double.valueOf(text);
        } catch (NumberFormatException saidAtItsCell) {
            return null;
        }
    }
}
