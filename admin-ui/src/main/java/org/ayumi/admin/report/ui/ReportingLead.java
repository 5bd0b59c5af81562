package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.report.Reporting;

/**
 * What the page says first: who reports, and what is to be done by when.
 *
 * @param now the year
 * @param open the periods something is in hand for
 */
record ReportingLead(Reporting now, List<PeriodReports> open) {

    /** The own departments by name. */
    String departments() {
        return String.join(
                translate("reporting.and"),
                now.person().departments().stream().map(PlanDepartment::name).toList());
    }

    /** What is to be done: what was returned before what is due. */
    String text() {
        if (!now.mayWrite()) {
            return translate("reporting.lead.read");
        }
        if (open.isEmpty()) {
            return translate("reporting.lead.nothing");
        }
        long returned =
                now.inHand().stream().filter(due -> due.period().isReturned()).count();
        if (returned > 0) {
            return translate("reporting.lead.returned", returned);
        }
        var first = open.getFirst();
        return translate(
                "reporting.lead",
                PeriodText.name(first.period()),
                first.open().size(),
                Estimate.of(first.open()).text(),
                DayText.format(first.dueOn()));
    }
}
