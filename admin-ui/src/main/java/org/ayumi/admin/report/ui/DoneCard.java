package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.ayumi.admin.plan.ui.PlanLinks;
import org.ayumi.admin.report.DueReport;

/** What has just been handed in, and what happens next. */
final class DoneCard extends Section implements Focusable<DoneCard> {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("this-escape") // nothing called here is overridden
    DoneCard(DueReport due) {
        addClassNames("card", "report-done");
        setTabIndex(-1);
        var row = new Div();
        row.addClassName("row");
        var report = due.period().report();
        if (report != null) {
            row.add(ReportMarks.of(report.state()), ReportMarks.of(report.status()));
        }
        add(
                new H3(PlanLinks.plan(due.plan().id(), due.plan().title())),
                row,
                new Paragraph(translate("reporting.done.next")),
                new Paragraph(
                        ReportLinks.report(due.plan().id(), due.period().period(), translate("reporting.done.open"))));
    }
}
