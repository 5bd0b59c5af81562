package org.ayumi.handover.graphql;

import org.ayumi.common.FiscalYear;
import org.ayumi.handover.Handover;
import org.ayumi.handover.HandoverService;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class HandoverController {

    private final HandoverService handovers;

    HandoverController(HandoverService handovers) {
        this.handovers = handovers;
    }

    @QueryMapping
    Handover handover(@Argument FiscalYear fiscalYear, @Argument String department) {
        return handovers.get(fiscalYear, department);
    }
}
