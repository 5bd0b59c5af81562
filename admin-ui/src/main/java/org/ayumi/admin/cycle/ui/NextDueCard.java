package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouteConfiguration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.PeriodFigures;
import org.ayumi.admin.cycle.ReportPeriod;

/** The next deadline: the day, how long there is, and how far the reports are. */
final class NextDueCard extends Section {

    private static final long serialVersionUID = 1L;

    NextDueCard(ReportPeriod period, LocalDate dueOn, PeriodFigures figures, String whose) {
        addClassNames("card", "due");
        long days = ChronoUnit.DAYS.between(DayText.today(), dueOn);
        var day = new Paragraph();
        var strong = new HtmlContainer("strong");
        strong.setText(translate("cycle.next", DayText.format(dueOn)));
        day.add(strong);
        add(new Div(
                day,
                new Paragraph(translate("cycle.next.period", PeriodText.withMonths(period), whose)),
                new Paragraph(translate(days == 0 ? "cycle.next.today" : "cycle.next.days", days)
                        + translate("cycle.next.figures", figures.plans(), figures.reported()))));
    }

    /** Adds the way to the page where the department reports, where there is one. */
    NextDueCard leadingTo(String path) {
        if (RouteConfiguration.forApplicationScope().getRoute(path).isPresent()) {
            var link = new Anchor(path, translate("cycle.next.report"));
            link.addClassName("btn");
            add(link);
        }
        return this;
    }
}
