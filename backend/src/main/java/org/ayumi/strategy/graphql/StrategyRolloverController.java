package org.ayumi.strategy.graphql;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.GlobalId;
import org.ayumi.strategy.rollover.StrategyRollover;
import org.ayumi.strategy.rollover.StrategyRolloverInput;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class StrategyRolloverController {

    private final StrategyRollover rollover;
    private final StrategyPayloads payloads;

    StrategyRolloverController(StrategyRollover rollover, StrategyPayloads payloads) {
        this.rollover = rollover;
        this.payloads = payloads;
    }

    /** The fields of {@code RollOverStrategyInput}. */
    record RollOverStrategyInput(
            FiscalYear from,
            FiscalYear to,
            @Nullable List<LeaveInput> leave,
            @Nullable Integer expectedVersion) {}

    /** The fields of {@code LeaveInitiativeInput}. */
    record LeaveInput(String initiativeId, String reason) {}

    @MutationMapping
    StrategyPayloads.StrategyPayload rollOverStrategy(@Argument RollOverStrategyInput input) {
        var leave = input.leave == null ? List.<LeaveInput>of() : input.leave;
        return payloads.ofStrategy(rollover.rollOver(new StrategyRolloverInput(
                input.from,
                input.to,
                leave.stream()
                        .map(each -> new StrategyRolloverInput.Leave(
                                GlobalId.keyOf(InitiativeView.TYPE, each.initiativeId)
                                        .orElse(""),
                                each.reason))
                        .toList(),
                input.expectedVersion)));
    }
}
