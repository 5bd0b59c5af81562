package org.ayumi.strategy.graphql;

import org.ayumi.graphql.GlobalId;
import org.ayumi.strategy.structure.StructureInput;
import org.ayumi.strategy.structure.StructureService;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class StructureController {

    private final StructureService structures;
    private final StrategyPayloads payloads;

    StructureController(StructureService structures, StrategyPayloads payloads) {
        this.structures = structures;
        this.payloads = payloads;
    }

    @MutationMapping
    StrategyPayloads.StrategyPayload addInitiative(@Argument StructureInput.Add input) {
        return payloads.ofStrategy(structures.add(input));
    }

    @MutationMapping
    StrategyPayloads.StrategyPayload endInitiative(@Argument StructureInput.End input) {
        return payloads.ofStrategy(structures.end(
                new StructureInput.End(seen(input.initiative()), input.expectedVersion(), input.reason())));
    }

    @MutationMapping
    StrategyPayloads.StrategyPayload mergeInitiatives(@Argument StructureInput.Merge input) {
        return payloads.ofStrategy(structures.merge(new StructureInput.Merge(
                seen(input.into()),
                input.merged().stream().map(StructureController::seen).toList(),
                input.expectedVersion(),
                input.reason())));
    }

    @MutationMapping
    StrategyPayloads.StrategyPayload splitInitiative(@Argument StructureInput.Split input) {
        return payloads.ofStrategy(structures.split(new StructureInput.Split(
                seen(input.initiative()), input.parts(), input.expectedVersion(), input.reason())));
    }

    /** By the initiative's own id; what is no initiative's global id names nothing. */
    private static StructureInput.Seen seen(StructureInput.Seen seen) {
        return new StructureInput.Seen(
                GlobalId.keyOf(InitiativeView.TYPE, seen.id()).orElse(""), seen.expectedVersion());
    }
}
