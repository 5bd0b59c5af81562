package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ui.ReportMarks;

/** There is nothing to decide any more: where the report stands now, what was decided, and the way to the next one. */
final class DecidedNotice extends Div {

    private static final long serialVersionUID = 1L;

    DecidedNotice(PlanReport report, Runnable goOn) {
        addClassName("decided");
        add(new Div(ReportMarks.of(report.state())));
        var review = report.review();
        if (review != null) {
            String key = review.accepted() ? "review.decided.accepted" : "review.decided.returned";
            add(new Paragraph(translate(key, DateTimeText.format(review.decidedAt()), review.decidedBy())));
            if (review.rating() != null) {
                add(new Paragraph(new Text(translate("review.rating") + " "), ReportMarks.of(review.rating())));
            }
            if (review.comment() != null) {
                var comment = new HtmlContainer("blockquote", new Text(review.comment()));
                comment.addClassName("comment");
                add(comment);
            }
        }
        var next = new KeyButton("a", translate("review.decided.go-on"), goOn);
        next.addClassName("btn");
        add(new Div(next));
    }
}
