package org.ayumi.admin.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import org.ayumi.admin.common.ui.Chip;
import org.ayumi.admin.plan.ui.PlanLinks;
import org.ayumi.admin.plan.ui.PlanMarks;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.ReportState;

/** Which plan a card is about, and how far its report is. */
final class CardHeader extends Div {

    private static final long serialVersionUID = 1L;

    private final transient DueReport due;
    private final Span mark = new Span();

    CardHeader(DueReport due, boolean nameDepartment) {
        this.due = due;
        var row = new Div(mark);
        row.addClassName("row");
        if (nameDepartment) {
            row.add(new Chip(due.plan().department().name()));
        }
        PlanMarks.chips(due.plan().priority(), due.plan().sample()).forEach(row::add);
        add(new H3(PlanLinks.plan(due.plan().id(), due.plan().title())), row);
    }

    /** Says how far the report is, of which this version was kept last; 0 while there is none. */
    void mark(int version) {
        mark.removeAll();
        mark.add(
                due.period().report() == null && version == 0
                        ? ReportMarks.unreported()
                        : ReportMarks.of(due.period().isReturned() ? ReportState.RETURNED : ReportState.DRAFT));
    }
}
