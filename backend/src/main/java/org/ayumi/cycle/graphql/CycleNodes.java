package org.ayumi.cycle.graphql;

import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.CycleService;
import org.ayumi.graphql.Nodes;
import org.ayumi.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** Cycles by global id. */
@Component
class CycleNodes implements Nodes {

    private final CycleService cycles;
    private final CurrentPerson currentPerson;

    CycleNodes(CycleService cycles, CurrentPerson currentPerson) {
        this.cycles = cycles;
        this.currentPerson = currentPerson;
    }

    @Override
    public String type() {
        return MonitoringCycleView.TYPE;
    }

    @Override
    public Optional<MonitoringCycleView> find(String key) {
        return FiscalYear.find(key)
                .flatMap(cycles::find)
                .map(cycle -> new MonitoringCycleView(cycle, cycles.today(), currentPerson.get()));
    }
}
