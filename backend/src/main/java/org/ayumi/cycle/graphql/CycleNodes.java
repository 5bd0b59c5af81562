package org.ayumi.cycle.graphql;

import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.CycleService;
import org.ayumi.graphql.Nodes;
import org.springframework.stereotype.Component;

/** Cycles by global id. */
@Component
class CycleNodes implements Nodes {

    private final CycleService cycles;

    CycleNodes(CycleService cycles) {
        this.cycles = cycles;
    }

    @Override
    public String type() {
        return MonitoringCycleView.TYPE;
    }

    @Override
    public Optional<MonitoringCycleView> find(String key) {
        try {
            return cycles.find(FiscalYear.parse(key)).map(cycle -> new MonitoringCycleView(cycle, cycles.today()));
        } catch (IllegalArgumentException noYear) {
            return Optional.empty();
        }
    }
}
