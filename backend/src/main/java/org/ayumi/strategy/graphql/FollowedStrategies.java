package org.ayumi.strategy.graphql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.FollowedNode;
import org.ayumi.graphql.FollowedNode.VersionOf;
import org.ayumi.graphql.FollowedNodes;
import org.ayumi.graphql.GlobalId;
import org.ayumi.security.Permission;
import org.ayumi.strategy.Edition;
import org.ayumi.strategy.reading.StrategyService;
import org.springframework.stereotype.Component;

/** Strategies as they are followed: any change of any part, or, by whoever reads editions only, the next edition. */
@Component
class FollowedStrategies implements FollowedNodes {

    private final StrategyService strategies;
    private final StrategyNodes nodes;

    FollowedStrategies(StrategyService strategies, StrategyNodes nodes) {
        this.strategies = strategies;
        this.nodes = nodes;
    }

    @Override
    public String type() {
        return StrategyView.TYPE;
    }

    @Override
    public List<FollowedNode> list(Set<String> keys) {
        return keys.stream().flatMap(key -> find(key).stream()).toList();
    }

    private Optional<FollowedNode> find(String key) {
        // Before the edition is read: one that is published meanwhile comes behind this version.
        return FiscalYear.find(key)
                .flatMap(strategies::findStanding)
                .flatMap(standing -> nodes.find(standing.year()).map(view -> {
                    var id = new GlobalId(StrategyView.TYPE, view.fiscalYear().toString());
                    return view.person().may(Permission.READ_LIVE_STRATEGIES)
                            ? FollowedNode.whole(id, view.document())
                            : new FollowedNode(
                                    id,
                                    standing.logName(),
                                    Edition.SECTION,
                                    VersionOf.DOCUMENT,
                                    standing.stamp().version(),
                                    view.version());
                }));
    }
}
