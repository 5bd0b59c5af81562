package org.ayumi.strategy.structure;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ayumi.common.InputPath;
import org.ayumi.common.UserError;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyStatus;
import org.ayumi.strategy.Theme;
import org.ayumi.strategy.fields.Arrangement;
import org.jspecify.annotations.Nullable;

/**
 * A change of which initiatives a year has, as a person wants it.
 *
 * @param expectedVersion the frame's version it was written against
 * @param involved the initiatives it changes, each with its own version
 * @param allowed the states of the year in which it may be made
 * @param movedOn whether the year as it stands differs from the one it was written against in what it rests on
 * @param rules what is wrong with it, held against the year as it stands
 * @param change the year with the change
 * @param reason what the history keeps as the reason
 */
record StructureEdit(
        int expectedVersion,
        List<Involved> involved,
        Predicate<StrategyStatus> allowed,
        BiPredicate<Strategy, Strategy> movedOn,
        Function<Strategy, List<UserError>> rules,
        UnaryOperator<Strategy> change,
        @Nullable String reason) {

    /** An initiative a change rests on as a whole, and where the input names it. */
    record Involved(InitiativeId id, int expectedVersion, InputPath path) {}

    /** Whether themes, order or lineage differ. */
    static boolean structureMoved(Strategy base, Strategy standing) {
        return !Arrangement.of(base).equals(Arrangement.of(standing))
                || !base.lineage().equals(standing.lineage());
    }

    /** Whether a theme differs in more than its initiatives. */
    static BiPredicate<Strategy, Strategy> themeMoved(int number) {
        return (base, standing) -> !title(base, number).equals(title(standing, number));
    }

    private static List<String> title(Strategy strategy, int number) {
        return strategy.themes().stream()
                .filter(theme -> theme.number() == number)
                .map(Theme::title)
                .toList();
    }
}
