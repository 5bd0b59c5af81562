package org.ayumi.monitoring.graphql;

import java.time.Instant;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.graphql.GlobalId;
import org.ayumi.monitoring.MonitoredPlan;
import org.ayumi.monitoring.Monitoring;
import org.ayumi.monitoring.MonitoringService;
import org.ayumi.monitoring.PlanWait;
import org.ayumi.plan.Blocker;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class MonitoringController {

    private final MonitoringService service;

    MonitoringController(MonitoringService service) {
        this.service = service;
    }

    /** The fields of {@code Blocker}. */
    record BlockerView(Blocker.Kind kind, @Nullable String id, String name) {

        private static BlockerView of(Blocker blocker) {
            String type = blocker.kind() == Blocker.Kind.PLAN ? "ActionPlan" : "Initiative";
            String key = blocker.key();
            return new BlockerView(
                    blocker.kind(), key == null ? null : new GlobalId(type, key).encode(), blocker.name());
        }
    }

    @QueryMapping
    Monitoring monitoring(
            @Argument FiscalYear fiscalYear, @Argument ReportPeriod period, @Argument @Nullable Instant asOf) {
        return service.get(fiscalYear, period, asOf);
    }

    @SchemaMapping(typeName = "PlanWait", field = "planId")
    String planId(PlanWait wait) {
        return new GlobalId("ActionPlan", wait.plan().value()).encode();
    }

    @SchemaMapping(typeName = "PlanWait", field = "blocker")
    BlockerView blocker(PlanWait wait) {
        return BlockerView.of(wait.blocker());
    }

    @SchemaMapping(typeName = "PlanPoint", field = "blocker")
    @Nullable BlockerView blocker(MonitoredPlan.Point point) {
        var blocker = point.blocker();
        return blocker == null ? null : BlockerView.of(blocker);
    }
}
