package org.ayumi.admin.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.home.HomePage;
import org.ayumi.admin.home.HomeYear;
import org.ayumi.admin.home.ui.HomePart;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.PlanPerson;
import org.ayumi.admin.report.ReportApi;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** At home, for people who report: what was returned, what is due, by when, and how long it takes. */
@Service
@Order(10)
class ReportHome implements HomePart {

    private static final int APRIL = 4;

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
                .flatMap(its -> ReportsDueCard.of(its).stream())
                .<Component>map(card -> card)
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
}
