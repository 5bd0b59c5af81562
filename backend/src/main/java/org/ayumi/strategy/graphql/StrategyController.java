package org.ayumi.strategy.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.GlobalIds;
import org.ayumi.measure.Target;
import org.ayumi.measure.TargetChange;
import org.ayumi.security.CurrentPerson;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.reading.StrategyService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Controller;

@Controller
class StrategyController {

    private final StrategyService strategies;
    private final CurrentPerson currentPerson;
    private final StrategyStates states;

    StrategyController(StrategyService strategies, CurrentPerson currentPerson, StrategyStates states) {
        this.states = states;
        this.strategies = strategies;
        this.currentPerson = currentPerson;
    }

    @Bean
    static RuntimeWiringConfigurer measureIds() {
        return GlobalIds.wire(
                MeasureNodes.TYPE, Measure.class, measure -> measure.id().value());
    }

    /** Both targets of a change as people read them. */
    @Bean
    static RuntimeWiringConfigurer targetChanges() {
        return wiring -> wiring.type(
                "TargetChange",
                type -> type.dataFetcher("before", told(TargetChange::before))
                        .dataFetcher("after", told(TargetChange::after)));
    }

    private static DataFetcher<String> told(Function<TargetChange, Target> target) {
        return environment -> target.apply(Objects.requireNonNull(environment.<TargetChange>getSource()))
                .printed();
    }

    @QueryMapping
    List<StrategyView> strategies(DataFetchingFieldSelectionSet selection) {
        boolean withThemes = selection.containsAnyOf("themes", "initiatives");
        return strategies.list(withThemes).stream().map(this::view).toList();
    }

    /** The leaves of the plan hierarchy, which the vision's feature answers down to here. */
    @SchemaMapping(typeName = "PlanHierarchy", field = "strategies")
    List<StrategyView> hierarchyStrategies(DataFetchingFieldSelectionSet selection) {
        return strategies(selection);
    }

    @QueryMapping
    Optional<StrategyView> strategy(
            @Argument FiscalYear fiscalYear, @Argument @Nullable Integer edition, @Argument @Nullable Instant asOf) {
        return states.find(fiscalYear, edition, asOf);
    }

    @QueryMapping
    List<InitiativeView> ledInitiatives() {
        return strategies.listLed().stream()
                .flatMap(document -> new StrategyView(document, currentPerson.get(), true).initiatives().stream())
                .toList();
    }

    private StrategyView view(StrategyDocument document) {
        return new StrategyView(document, currentPerson.get());
    }
}
