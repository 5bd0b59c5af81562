package org.ayumi.strategy.graphql;

import java.util.List;
import org.ayumi.common.UserError;
import org.ayumi.graphql.Conflict;
import org.ayumi.security.CurrentPerson;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.editing.ChangeResult;
import org.ayumi.strategy.reading.StrategyService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What mutations of a year answer. */
@Component
class StrategyPayloads {

    private final StrategyService strategies;
    private final CurrentPerson currentPerson;

    StrategyPayloads(StrategyService strategies, CurrentPerson currentPerson) {
        this.strategies = strategies;
        this.currentPerson = currentPerson;
    }

    /** The fields of {@code InitiativePayload}. */
    record InitiativePayload(
            @Nullable InitiativeView initiative,
            List<UserError> userErrors,
            @Nullable Conflict conflict) {}

    /** The fields of {@code StrategyPayload}. */
    record StrategyPayload(
            @Nullable StrategyView strategy,
            List<UserError> userErrors,
            @Nullable Conflict conflict) {}

    /** The answer of a mutation of an initiative. */
    InitiativePayload ofInitiative(ChangeResult result) {
        return switch (result) {
            case ChangeResult.Changed changed ->
                new InitiativePayload(view(changed.document(), changed.initiative()), List.of(), null);
            case ChangeResult.Rejected rejected ->
                new InitiativePayload(view(rejected.document(), rejected.initiative()), rejected.errors(), null);
            case ChangeResult.Conflicted conflicted ->
                new InitiativePayload(
                        view(conflicted.document(), conflicted.initiative()),
                        List.of(conflicted.error()),
                        conflict(conflicted));
        };
    }

    /** The answer of a mutation of the year itself. */
    StrategyPayload ofStrategy(ChangeResult result) {
        return switch (result) {
            case ChangeResult.Changed changed -> new StrategyPayload(view(changed.document()), List.of(), null);
            case ChangeResult.Rejected rejected ->
                new StrategyPayload(
                        rejected.document() == null ? null : view(rejected.document()), rejected.errors(), null);
            case ChangeResult.Conflicted conflicted ->
                new StrategyPayload(view(conflicted.document()), List.of(conflicted.error()), conflict(conflicted));
        };
    }

    private static Conflict conflict(ChangeResult.Conflicted conflicted) {
        return Conflict.of(conflicted.version(), conflicted.last(), conflicted.fields());
    }

    private StrategyView view(StrategyDocument document) {
        // Who leads one initiative of a draft must not read the others beside it.
        return new StrategyView(strategies.withinReach(document), currentPerson.get(), true);
    }

    private @Nullable InitiativeView view(@Nullable StrategyDocument document, @Nullable InitiativeId id) {
        return document == null || id == null ? null : InitiativeView.in(view(document), id);
    }
}
