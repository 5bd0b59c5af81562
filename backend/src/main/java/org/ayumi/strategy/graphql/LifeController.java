package org.ayumi.strategy.graphql;

import org.ayumi.strategy.life.LifeInput;
import org.ayumi.strategy.life.StrategyLife;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class LifeController {

    private final StrategyLife life;
    private final StrategyPayloads payloads;

    LifeController(StrategyLife life, StrategyPayloads payloads) {
        this.life = life;
        this.payloads = payloads;
    }

    @MutationMapping
    StrategyPayloads.StrategyPayload publishStrategy(@Argument LifeInput input) {
        return payloads.ofStrategy(life.publish(input));
    }

    @MutationMapping
    StrategyPayloads.StrategyPayload beginClosing(@Argument LifeInput input) {
        return payloads.ofStrategy(life.beginClosing(input));
    }

    @MutationMapping
    StrategyPayloads.StrategyPayload closeStrategy(@Argument LifeInput input) {
        return payloads.ofStrategy(life.close(input));
    }

    @MutationMapping
    StrategyPayloads.StrategyPayload reopenStrategy(@Argument LifeInput input) {
        return payloads.ofStrategy(life.reopen(input));
    }
}
