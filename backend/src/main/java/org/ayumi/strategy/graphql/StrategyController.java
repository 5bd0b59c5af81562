package org.ayumi.strategy.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.GlobalIds;
import org.ayumi.security.CurrentPerson;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.StrategyService;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

@Controller
class StrategyController {

    private final StrategyService strategies;
    private final CurrentPerson currentPerson;

    StrategyController(StrategyService strategies, CurrentPerson currentPerson) {
        this.strategies = strategies;
        this.currentPerson = currentPerson;
    }

    @Bean
    static RuntimeWiringConfigurer measureIds() {
        return GlobalIds.wire(
                MeasureNodes.TYPE, Measure.class, measure -> measure.id().value());
    }

    @QueryMapping
    List<StrategyView> strategies(DataFetchingFieldSelectionSet selection) {
        boolean withThemes = selection.containsAnyOf("themes", "initiatives");
        return strategies.list(withThemes).stream().map(this::view).toList();
    }

    @QueryMapping
    Optional<StrategyView> strategy(@Argument FiscalYear fiscalYear) {
        return strategies.find(fiscalYear).map(this::view);
    }

    private StrategyView view(StrategyDocument document) {
        return new StrategyView(document, currentPerson.get());
    }
}
