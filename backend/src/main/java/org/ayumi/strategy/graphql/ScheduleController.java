package org.ayumi.strategy.graphql;

import java.util.List;
import org.ayumi.graphql.GlobalId;
import org.ayumi.strategy.schedule.ScheduleInput;
import org.ayumi.strategy.schedule.ScheduleService;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

@Controller
class ScheduleController {

    private final ScheduleService schedules;
    private final StrategyPayloads payloads;

    ScheduleController(ScheduleService schedules, StrategyPayloads payloads) {
        this.schedules = schedules;
        this.payloads = payloads;
    }

    /** The fields of {@code SetScheduleInput}. */
    record SetScheduleInput(String initiativeId, List<ScheduleInput.Item> items, int expectedVersion) {}

    @MutationMapping
    StrategyPayloads.InitiativePayload setSchedule(@Argument SetScheduleInput input) {
        return payloads.ofInitiative(schedules.setSchedule(new ScheduleInput(
                GlobalId.keyOf(InitiativeView.TYPE, input.initiativeId).orElse(""),
                input.items,
                input.expectedVersion)));
    }
}
