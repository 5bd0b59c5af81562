package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.ui.PeriodText;

/** What is due, by when, how much of it is done and how long the rest takes. */
final class DeadlineCard extends Div {

    private static final long serialVersionUID = 1L;

    DeadlineCard() {
        addClassNames("card", "deadline");
    }

    void show(PeriodReports reports) {
        removeAll();
        var day = new Paragraph(new Text(translate("reporting.due") + " "), new DayText(reports.dueOn()));
        day.addClassName("day");
        var words = new Div(
                day, new Paragraph(left(reports.dueOn()) + translate("reporting.due.then") + progress(reports)));
        reports.extension().ifPresent(text -> words.add(new Paragraph(text)));
        add(words, bar(reports));
    }

    private static String left(LocalDate dueOn) {
        long days = ChronoUnit.DAYS.between(DayText.today(), dueOn);
        if (days < 0) {
            return translate("reporting.due.past");
        }
        return days == 0 ? translate("reporting.due.today") : translate("reporting.due.left", days);
    }

    private static String progress(PeriodReports reports) {
        if (reports.open().isEmpty()) {
            return translate("reporting.progress.done", reports.total());
        }
        return translate(
                "reporting.progress",
                reports.total(),
                reports.reported(),
                reports.open().size(),
                Estimate.of(reports.open()).text());
    }

    private static Div bar(PeriodReports reports) {
        var bar = new ProgressBar(0, Math.max(1, reports.total()), reports.reported());
        bar.getElement()
                .setAttribute("aria-label", translate("reporting.progress.bar", PeriodText.name(reports.period())));
        var note = new Paragraph(translate("reporting.estimate.basis"));
        note.addClassName("quiet-note");
        return new Div(bar, note);
    }
}
