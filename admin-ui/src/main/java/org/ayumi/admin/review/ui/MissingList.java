package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Function;
import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.SampleMark;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.report.ReportState;
import org.ayumi.admin.report.ui.ReportMarks;
import org.ayumi.admin.review.MissingReport;
import org.ayumi.admin.review.MissingReports;
import org.ayumi.admin.review.ReviewFilter;

/** 未報告: the reports that have not come in, department by department. */
final class MissingList extends ReviewPart {

    private static final long serialVersionUID = 1L;

    private final transient Function<ReviewFilter, MissingReports> missing;
    private final Paragraph count = new Paragraph();
    private final Div list = new Div();
    private final int fiscalYear;
    private transient ReviewFilter filter = ReviewFilter.ALL;

    MissingList(int fiscalYear, Function<ReviewFilter, MissingReports> missing) {
        this.fiscalYear = fiscalYear;
        this.missing = missing;
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        list.addClassName("missing");
        add(count, list);
    }

    @Override
    void showNewest() {
        show(filter);
    }

    @Override
    void show(ReviewFilter newFilter) {
        filter = newFilter;
        var found = missing.apply(filter);
        list.removeAll();
        if (found.reports().isEmpty()) {
            count.setText("");
            list.add(new EmptyState(translate("review.missing.none"), translate("review.missing.none.hint")));
            return;
        }
        count.setText(translate(
                "review.missing.count", found.groups().size(), found.reports().size(), found.overdue()));
        // Reminding concerns a period, so it is done where the periods are.
        var remind = new Anchor("years/%d/cycle".formatted(fiscalYear), translate("review.missing.remind"));
        count.add(new Text(" "), remind);
        found.groups().forEach(group -> list.add(card(group)));
    }

    private static Card card(MissingReports.Group group) {
        var card = new Card(translate(
                "review.missing.of", group.department().name(), group.reports().size()));
        var plans = new UnorderedList();
        plans.addClassName("todo");
        group.reports().forEach(report -> plans.add(item(report)));
        card.add(plans);
        return card;
    }

    private static Badge mark(MissingReport report) {
        if (report.returned()) {
            return ReportMarks.of(ReportState.RETURNED);
        }
        return report.overdue() ? ReportMarks.missed() : ReportMarks.unreported();
    }

    private static ListItem item(MissingReport report) {
        var row = new Div(mark(report), new Span(PeriodText.name(report.period())));
        row.addClassName("row");
        if (report.dueOn() != null) {
            row.add(new Span(translate("review.due", DayText.format(report.dueOn()))));
        }
        if (report.plan().sample()) {
            row.add(new SampleMark());
        }
        return new ListItem(PlanPaths.report(report.plan(), report.period()), row);
    }
}
