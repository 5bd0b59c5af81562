package org.ayumi.strategy.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.revision.Change;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.past.StrategyComparison;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class ComparisonController {

    private final StrategyStates states;

    ComparisonController(StrategyStates states) {
        this.states = states;
    }

    /** The fields of {@code StrategyStateInput}. */
    record StrategyStateInput(
            FiscalYear fiscalYear,
            @Nullable Integer edition,
            @Nullable Instant asOf) {}

    /** The fields of {@code StrategyComparison}. */
    record Comparison(
            StrategyView before, StrategyView after, List<Change> frame, List<InitiativeComparison> initiatives) {}

    /** The fields of {@code InitiativeComparison}. */
    record InitiativeComparison(
            @Nullable InitiativeView before,
            @Nullable InitiativeView after,
            @Nullable LineageLinkView link,
            List<Change> changes) {}

    @QueryMapping
    Optional<Comparison> compareStrategies(@Argument StrategyStateInput before, @Argument StrategyStateInput after) {
        return state(before).flatMap(former -> state(after).map(later -> compare(former, later)));
    }

    private Optional<StrategyView> state(StrategyStateInput input) {
        return states.find(input.fiscalYear, input.edition, input.asOf);
    }

    private static Comparison compare(StrategyView before, StrategyView after) {
        var comparison = StrategyComparison.of(
                before.document().strategy(), after.document().strategy());
        // Lineage is kept with the later year.
        var later = before.fiscalYear().compareTo(after.fiscalYear()) < 0 ? after : before;
        return new Comparison(
                before,
                after,
                comparison.frame(),
                comparison.initiatives().stream()
                        .map(pair -> new InitiativeComparison(
                                view(before, pair.before()),
                                view(after, pair.after()),
                                pair.link() == null ? null : new LineageLinkView(later, pair.link()),
                                pair.changes()))
                        .toList());
    }

    private static @Nullable InitiativeView view(StrategyView year, @Nullable InitiativeId id) {
        return id == null ? null : InitiativeView.in(year, id);
    }
}
