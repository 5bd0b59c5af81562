package org.ayumi.strategy.graphql;

import java.util.Optional;
import org.ayumi.graphql.Nodes;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;
import org.springframework.stereotype.Component;

/** Measures by global id. */
@Component
class MeasureNodes implements Nodes {

    static final String TYPE = "Measure";

    private final InitiativeNodes initiatives;

    MeasureNodes(InitiativeNodes initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Measure> find(String key) {
        return MeasureId.parse(key)
                .flatMap(id -> initiatives.find(id.initiative().value()).stream()
                        .flatMap(view -> view.initiative().measures().stream())
                        .filter(measure -> measure.id().equals(id))
                        .findFirst());
    }
}
