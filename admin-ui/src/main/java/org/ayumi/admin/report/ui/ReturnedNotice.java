package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.report.ReportReview;

/** 差戻し: what the DX office wants put right, and how it sees the plan. */
final class ReturnedNotice extends Div {

    private static final long serialVersionUID = 1L;

    ReturnedNotice(ReportReview review, boolean locked) {
        addClassNames("notice", "hold", "returned");
        add(new H4(translate("reporting.returned")));
        if (review.comment() != null) {
            var comment = new HtmlContainer("blockquote", new Text(review.comment()));
            comment.addClassName("comment");
            add(comment);
        }
        var by = new Paragraph(
                translate("reporting.returned.by", DateTimeText.format(review.decidedAt()), review.decidedBy()));
        if (review.rating() != null) {
            by.add(new Text(" " + translate("reporting.returned.rating") + " "), ReportMarks.of(review.rating()));
        }
        add(by, new Paragraph(translate(locked ? "reporting.returned.locked" : "reporting.returned.do")));
    }
}
