package org.ayumi.strategy.graphql;

import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.Nodes;
import org.ayumi.security.CurrentPerson;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.reading.StrategyService;
import org.springframework.stereotype.Component;

/** Strategies by global id. */
@Component
class StrategyNodes implements Nodes {

    private final StrategyService strategies;
    private final CurrentPerson currentPerson;

    StrategyNodes(StrategyService strategies, CurrentPerson currentPerson) {
        this.strategies = strategies;
        this.currentPerson = currentPerson;
    }

    @Override
    public String type() {
        return StrategyView.TYPE;
    }

    @Override
    public Optional<StrategyView> find(String key) {
        return FiscalYear.find(key).flatMap(this::find);
    }

    Optional<StrategyView> find(FiscalYear year) {
        return strategies.find(year).map(document -> new StrategyView(document, currentPerson.get()));
    }

    /** The year of an initiative, as the person may read that one. */
    Optional<StrategyView> findFor(InitiativeId id) {
        return strategies.findFor(id).map(document -> new StrategyView(document, currentPerson.get()));
    }
}
