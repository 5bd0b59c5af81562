package org.ayumi.strategy.editing;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ayumi.common.UserError;
import org.ayumi.strategy.StrategyStatus;
import org.jspecify.annotations.Nullable;

/**
 * A change of a section as a person wants it: of the frame or of an initiative.
 *
 * @param expectedVersion the section's version it was written against
 * @param allowed the states of the year in which it may be made
 * @param rules what is wrong with the input, held against the section as it stands
 * @param change the section with the change, made on the one it was written against
 * @param restsOn whether the change also rests on a field of that path, though it does not change it: when someone else
 *     changed such a field, the person must look again
 * @param reason what the history keeps as the reason
 * @param <D> the section's content
 */
public record SectionEdit<D>(
        int expectedVersion,
        Predicate<StrategyStatus> allowed,
        Function<D, List<UserError>> rules,
        UnaryOperator<D> change,
        Predicate<String> restsOn,
        @Nullable String reason) {

    /** A change of the plan that rests on nothing else. */
    public static <D> SectionEdit<D> ofPlan(
            int expectedVersion, Function<D, List<UserError>> rules, UnaryOperator<D> change, @Nullable String reason) {
        return new SectionEdit<>(expectedVersion, StrategyStatus::allowsPlanning, rules, change, path -> false, reason);
    }

    /** A change of results that rests on nothing else. */
    public static <D> SectionEdit<D> ofResults(
            int expectedVersion, Function<D, List<UserError>> rules, UnaryOperator<D> change, @Nullable String reason) {
        return new SectionEdit<>(expectedVersion, StrategyStatus::allowsResults, rules, change, path -> false, reason);
    }

    /** The same, resting on fields of these paths as well. */
    public SectionEdit<D> restingOn(Predicate<String> paths) {
        return new SectionEdit<>(expectedVersion, allowed, rules, change, paths, reason);
    }
}
