package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.home.HomePage;
import org.ayumi.admin.home.HomeYear;
import org.ayumi.admin.home.ui.HomePart;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.PlanPerson;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.ReportApi;
import org.ayumi.admin.report.Reporting;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** At home, for people who report: what was returned, what is due, by when, and how long it takes. */
@Service
@Order(10)
class ReportHome implements HomePart {

    private static final int APRIL = 4;
    private static final int SOON = 90;

    private final ReportApi reports;

    ReportHome(ReportApi reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Component> show(HomePage page, HomeYear newest) {
        var viewer = page.viewer();
        if (viewer == null || !page.may("WRITE_OWN_PLANS")) {
            return Optional.empty();
        }
        var person = new PlanPerson(
                viewer.departments().stream()
                        .map(its -> new PlanDepartment(its.code(), its.name()))
                        .toList(),
                viewer.permissions());
        // A year's last reports are due, and may be returned, in the next one.
        int year = currentYear();
        var cards = Stream.of(year - 1, year)
                .map(its -> reports.getReporting(its, person))
                .filter(ReportHome::expectsSomething)
                .<Component>map(ReportHome::card)
                .toList();
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        var stack = new Div();
        stack.addClassName("stack");
        stack.add(cards);
        return Optional.of(stack);
    }

    private static int currentYear() {
        var today = DayText.today();
        return today.getMonthValue() >= APRIL ? today.getYear() : today.getYear() - 1;
    }

    private static boolean expectsSomething(Reporting reporting) {
        return reporting.inHand().stream().anyMatch(due -> due.period().isReturned())
                || PeriodReports.open(reporting).stream().anyMatch(ReportHome::isDue);
    }

    // What goes on for months yet can wait; what was returned is told of by itself.
    private static boolean isDue(PeriodReports period) {
        return !toWrite(period).isEmpty()
                && !period.dueOn().isAfter(DayText.today().plusDays(SOON));
    }

    private static List<DueReport> toWrite(PeriodReports period) {
        return period.open().stream().filter(due -> !due.period().isReturned()).toList();
    }

    private static Card card(Reporting reporting) {
        var card = new Card(translate("reporting.home", new FiscalYearText(reporting.fiscalYear()).era()));
        card.addClassName("report-home");
        var returned = reporting.inHand().stream()
                .filter(due -> due.period().isReturned())
                .toList();
        var list = new UnorderedList();
        list.addClassName("todo");
        returned.forEach(due -> list.add(returned(due)));
        PeriodReports.open(reporting).stream().filter(ReportHome::isDue).forEach(period -> list.add(due(period)));
        card.add(list);
        var go = ReportLinks.reporting(reporting.fiscalYear(), translate("reporting.home.go"));
        go.addClassName("btn");
        var foot = new Div(go);
        foot.addClassName("card-foot");
        card.add(foot);
        return card;
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
