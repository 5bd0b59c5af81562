package org.ayumi.plan.graphql;

import java.util.Optional;
import org.ayumi.graphql.Nodes;
import org.ayumi.plan.ReportId;
import org.ayumi.plan.ReportService;
import org.ayumi.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** Reports by global id. */
@Component
class PlanReportNodes implements Nodes {

    private final ReportService reports;
    private final CurrentPerson currentPerson;

    PlanReportNodes(ReportService reports, CurrentPerson currentPerson) {
        this.reports = reports;
        this.currentPerson = currentPerson;
    }

    @Override
    public String type() {
        return PlanReportView.TYPE;
    }

    @Override
    public Optional<PlanReportView> find(String key) {
        return ReportId.parse(key)
                .flatMap(reports::find)
                .map(report -> new PlanReportView(report, currentPerson.get()));
    }
}
