package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ReportReview;

/** Where a report stands: the department's rating, the DX office's beside it, who said what, and what comes next. */
final class DecisionCard extends Card {

    private static final long serialVersionUID = 1L;

    DecisionCard(DueReport due) {
        super(translate("reporting.state"));
        addClassName("verdict");
        add(new Div(OverviewCard.state(due.period())), new Paragraph(says(due)));
        var report = due.period().report();
        if (report == null) {
            return;
        }
        var review = report.review();
        var ratings = new DescriptionList();
        ratings.addClassName("ratings");
        ratings.add(
                new DescriptionList.Term(translate("reporting.rating.own")),
                new DescriptionList.Description(ReportMarks.of(report.status())));
        if (review != null && review.rating() != null) {
            ratings.add(
                    new DescriptionList.Term(translate("reporting.rating.dx")),
                    new DescriptionList.Description(ReportMarks.of(review.rating())));
        }
        add(ratings);
        if (report.ratingsDiffer()) {
            add(new Paragraph(translate("reporting.rating.differs")));
        }
        if (report.submittedBy() != null && report.submittedAt() != null) {
            add(quiet(submitted(report)));
        }
        if (review != null) {
            decided(review);
        }
    }

    private static String submitted(PlanReport report) {
        return translate(
                report.unchanged() ? "reporting.submitted.unchanged" : "reporting.submitted",
                report.submittedAt() == null ? "" : DateTimeText.format(report.submittedAt()),
                report.submittedBy());
    }

    private void decided(ReportReview review) {
        add(quiet(translate(
                review.accepted() ? "reporting.review.accepted" : "reporting.review.returned",
                DateTimeText.format(review.decidedAt()),
                review.decidedBy())));
        if (review.comment() != null) {
            var comment = new HtmlContainer("blockquote", new Text(review.comment()));
            comment.addClassName("comment");
            add(comment);
        }
    }

    private static Paragraph quiet(String text) {
        var line = new Paragraph(text);
        line.addClassName("quiet-note");
        return line;
    }

    private static String says(DueReport due) {
        var period = due.period();
        var report = period.report();
        if (report != null) {
            return translate("reporting.says." + report.state());
        }
        if (period.beginsOn().isAfter(DayText.today())) {
            return translate("reporting.says.not-begun", DayText.format(period.beginsOn()));
        }
        return translate(
                period.locked() ? "reporting.says.missed" : "reporting.says.none", DayText.format(period.dueOn()));
    }
}
