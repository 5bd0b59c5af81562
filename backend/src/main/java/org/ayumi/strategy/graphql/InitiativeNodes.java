package org.ayumi.strategy.graphql;

import java.util.Optional;
import org.ayumi.graphql.Nodes;
import org.ayumi.strategy.InitiativeId;
import org.springframework.stereotype.Component;

/** Initiatives by global id. */
@Component
class InitiativeNodes implements Nodes {

    private final StrategyNodes strategies;

    InitiativeNodes(StrategyNodes strategies) {
        this.strategies = strategies;
    }

    @Override
    public String type() {
        return InitiativeView.TYPE;
    }

    @Override
    public Optional<InitiativeView> find(String key) {
        return InitiativeId.parse(key)
                .flatMap(id -> strategies
                        .findFor(id)
                        .filter(strategy -> strategy.document()
                                .strategy()
                                .findInitiative(id)
                                .isPresent())
                        .map(strategy -> InitiativeView.in(strategy, id)));
    }
}
