package org.ayumi.strategy.graphql;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.graphql.FollowedNode;
import org.ayumi.graphql.FollowedNodes;
import org.ayumi.graphql.GlobalId;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.reading.StrategyService;
import org.springframework.stereotype.Component;

/** Initiatives as they are followed, by whoever reads them as they stand; those of an edition never change. */
@Component
class FollowedInitiatives implements FollowedNodes {

    private final StrategyService strategies;

    FollowedInitiatives(StrategyService strategies) {
        this.strategies = strategies;
    }

    @Override
    public String type() {
        return InitiativeView.TYPE;
    }

    @Override
    public List<FollowedNode> list(Set<String> keys) {
        // A year is read once, however many of its initiatives are asked for.
        return keys.stream()
                .flatMap(key -> InitiativeId.parse(key).stream())
                .collect(Collectors.groupingBy(InitiativeId::fiscalYear))
                .entrySet()
                .stream()
                .flatMap(year -> strategies.findStanding(year.getKey()).stream()
                        .flatMap(standing -> followed(standing, year.getValue())))
                .toList();
    }

    private static Stream<FollowedNode> followed(StrategyDocument standing, List<InitiativeId> ids) {
        return ids.stream()
                .flatMap(id -> standing.strategy().findInitiative(id).stream())
                .map(initiative -> FollowedNode.section(
                        new GlobalId(InitiativeView.TYPE, initiative.id().value()),
                        standing,
                        initiative.id().value(),
                        initiative.version()));
    }
}
