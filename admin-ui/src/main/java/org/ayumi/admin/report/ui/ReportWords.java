package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ReportedPlan;
import org.jspecify.annotations.Nullable;

/** The words of a report, one below the other; what it does not say is left out. */
final class ReportWords extends DescriptionList {

    private static final long serialVersionUID = 1L;

    ReportWords(ReportedPlan plan, PlanReport report) {
        addClassName("report-words");
        add("status", ReportMarks.of(report.status()));
        if (report.achievement() != null) {
            add("achievement", ReportText.percent(report.achievement()));
        }
        add("done", report.done());
        add("next", report.next());
        var results = ReportText.results(plan, report);
        if (!results.isEmpty()) {
            var lines = new Div();
            results.forEach(line -> lines.add(new Div(line)));
            add("actuals", lines);
        }
        if (report.cause() != null) {
            add("cause", ReportMarks.word(report.cause()));
        }
        if (report.blocker() != null) {
            add("blocker", ReportMarks.word(report.blocker()));
        }
    }

    private void add(String name, @Nullable String text) {
        if (text != null) {
            add(name, new Span(text));
        }
    }

    private void add(String name, Component value) {
        add(new Term(translate("reporting." + name)), new Description(value));
    }
}
