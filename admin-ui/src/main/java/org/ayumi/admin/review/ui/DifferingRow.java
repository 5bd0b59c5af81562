package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.plan.ui.PlanMarks;
import org.ayumi.admin.report.ui.ReportMarks;
import org.ayumi.admin.review.DifferingReport;

/** A report with both ratings. */
final class DifferingRow extends NativeTableRow implements Focusable<DifferingRow> {

    private static final long serialVersionUID = 1L;

    DifferingRow(DifferingReport report) {
        setTabIndex(-1);
        var plan = report.plan();
        var title = Cells.rowHeader(PlanPaths.report(plan, report.period()));
        var tags = new Div();
        tags.addClassName("tags");
        PlanMarks.chips(plan.priority(), plan.sample()).forEach(tags::add);
        title.add(tags);
        var review = report.review();
        String why = review == null || review.comment() == null ? "－" : review.comment();
        add(
                title,
                Cells.labelled(
                        translate("review.column.department"),
                        new Span(plan.department().name())),
                Cells.labelled(translate("review.column.period"), new Span(PeriodText.name(report.period()))),
                Cells.labelled(translate("review.column.theirs"), ReportMarks.of(report.status())),
                Cells.labelled(
                        translate("review.column.ours"), ReportMarks.of(review == null ? null : review.rating())),
                Cells.labelled(translate("review.column.why"), new Span(why)));
    }
}
