package org.ayumi.admin.report.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ayumi.admin.plan.PlanPerson;
import org.ayumi.admin.plan.ui.PlanListPart;
import org.ayumi.admin.report.ReportApi;
import org.springframework.stereotype.Service;

/** Before the year's plans, for people who report on them: what is due. */
@Service
class ReportsOfPlans implements PlanListPart {

    private final ReportApi reports;

    ReportsOfPlans(ReportApi reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Component> expected(int fiscalYear, PlanPerson person) {
        return person.mayWriteFor().isEmpty()
                ? Optional.empty()
                : ReportsDueCard.of(reports.getReporting(fiscalYear, person)).map(card -> card);
    }
}
