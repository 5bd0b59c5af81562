package org.ayumi.strategy.graphql;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.security.Permission;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.reading.StrategyService;
import org.springframework.stereotype.Component;

/**
 * The years as they stand, with what the viewer reads of them as it stands: what one may do rests on who leads an initiative
 * now and on the state its year is in now, whichever edition or moment is shown.
 */
@Component
class StandingYears {

    private final StrategyService strategies;

    StandingYears(StrategyService strategies) {
        this.strategies = strategies;
    }

    /** The year of a view; read once for an operation, and not at all where the view is the year as it stands. */
    Optional<StrategyDocument> find(StrategyView view, GraphQLContext context) {
        return view.standing()
                ? Optional.of(view.document())
                : context.computeIfAbsent(
                        new Read(view.fiscalYear()), read -> strategies.findStanding(view.fiscalYear()));
    }

    /** The years of views; one command at most, however many they are. */
    Map<FiscalYear, StrategyDocument> list(List<StrategyView> views) {
        var found = new HashMap<FiscalYear, StrategyDocument>();
        views.stream().filter(StrategyView::standing).forEach(view -> found.put(view.fiscalYear(), view.document()));
        var others = views.stream()
                // Whoever leads nothing ever reads nothing as it stands.
                .filter(view -> view.person().may(Permission.READ_LED_REVISIONS))
                .map(StrategyView::fiscalYear)
                .filter(year -> !found.containsKey(year))
                .distinct()
                .toList();
        var read = others.size() > 1
                ? strategies.listStanding()
                : others.stream()
                        .flatMap(year -> strategies.findStanding(year).stream())
                        .toList();
        read.forEach(document -> found.putIfAbsent(document.year(), document));
        return found;
    }

    private record Read(FiscalYear year) {}
}
