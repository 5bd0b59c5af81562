package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.Reporting;

/** For people who report, wherever they come in: what was returned, what is due, by when, and how long it takes. */
final class ReportsDueCard extends Card {

    private static final long serialVersionUID = 1L;

    private static final int SOON = 90;

    /** The card of a year; empty where nothing is expected yet. */
    static Optional<ReportsDueCard> of(Reporting reporting) {
        return expectsSomething(reporting) ? Optional.of(new ReportsDueCard(reporting)) : Optional.empty();
    }

    private ReportsDueCard(Reporting reporting) {
        super(translate("reporting.home", new FiscalYearText(reporting.fiscalYear()).era()));
        addClassName("report-home");
        if (reporting.inHand().stream().anyMatch(due -> due.plan().sample())) {
            markSample();
        }
        var list = new UnorderedList();
        list.addClassName("todo");
        reporting.inHand().stream().filter(due -> due.period().isReturned()).forEach(due -> list.add(returned(due)));
        PeriodReports.open(reporting).stream().filter(ReportsDueCard::isDue).forEach(period -> list.add(due(period)));
        add(list);
        var go = ReportLinks.reporting(reporting.fiscalYear(), translate("reporting.home.go"));
        go.addClassName("btn");
        var foot = new Div(go);
        foot.addClassName("card-foot");
        add(foot);
    }

    private static boolean expectsSomething(Reporting reporting) {
        return reporting.inHand().stream().anyMatch(due -> due.period().isReturned())
                || PeriodReports.open(reporting).stream().anyMatch(ReportsDueCard::isDue);
    }

    // What goes on for months yet can wait; what was returned is told of by itself.
    private static boolean isDue(PeriodReports period) {
        return !toWrite(period).isEmpty()
                && !period.dueOn().isAfter(DayText.today().plusDays(SOON));
    }

    private static List<DueReport> toWrite(PeriodReports period) {
        return period.open().stream().filter(due -> !due.period().isReturned()).toList();
    }

    private static ListItem returned(DueReport due) {
        var report = due.period().report();
        var row = new Div();
        row.addClassName("row");
        var item = new ListItem(
                ReportLinks.report(
                        due.plan().id(),
                        due.period().period(),
                        translate(
                                "reporting.home.report",
                                due.plan().title(),
                                PeriodText.name(due.period().period()))),
                row);
        if (report != null) {
            row.add(ReportMarks.of(report.state()));
            var review = report.review();
            if (review != null && review.comment() != null) {
                item.add(new Paragraph(review.comment()));
            }
        }
        return item;
    }

    private static ListItem due(PeriodReports period) {
        var words = new Paragraph(new Text(translate(
                "reporting.home.due",
                PeriodText.withMonths(period.period()),
                toWrite(period).size(),
                Estimate.of(toWrite(period)).text())));
        var by = new Paragraph(new Text(translate("reporting.due") + " "), new DayText(period.dueOn()));
        by.addClassName("quiet-note");
        return new ListItem(words, by);
    }
}
