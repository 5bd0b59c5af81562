package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.ayumi.admin.report.Reporting;

/** How far every report of the year is, the priority plans apart; nothing while there is none to make. */
final class ReportsOverview extends Div {

    private static final long serialVersionUID = 1L;

    ReportsOverview() {
        addClassName("stack");
    }

    void show(Reporting now) {
        removeAll();
        var heading = new H2(translate("reporting.overview"));
        heading.addClassName("section-title");
        for (boolean priority : List.of(true, false)) {
            var plans = now.plans().stream()
                    .filter(plan -> plan.priority() == priority
                            && !plan.reportingPeriods().isEmpty())
                    .toList();
            if (!plans.isEmpty()) {
                add(new OverviewCard(priority, plans));
            }
        }
        if (getChildren().findAny().isPresent()) {
            addComponentAsFirst(heading);
        }
    }
}
