package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.plan.Plan;

/** Where a plan stands, who said what about it, and what the viewer may do with it now. */
final class StateCard extends Card {

    private static final long serialVersionUID = 1L;

    /** The focus comes here after a change. */
    static final String ID = "plan-state";

    StateCard(Plan plan, List<Component> actions) {
        super(translate("plan.status"));
        setId(ID);
        getElement().setAttribute("tabindex", "-1");
        addClassName("verdict");
        add(new Div(PlanMarks.of(plan.status())), new Paragraph(translate("plan.status.says." + plan.status())));
        var review = plan.review();
        if (review != null) {
            String key = review.accepted() ? "plan.review.accepted" : "plan.review.returned";
            add(new Paragraph(translate(key, DateTimeText.format(review.decidedAt()), review.decidedBy())));
            if (review.comment() != null) {
                var comment = new HtmlContainer("blockquote", new Text(review.comment()));
                comment.addClassName("comment");
                add(comment);
            }
        }
        var confirmation = plan.confirmation();
        if (confirmation != null) {
            add(new Paragraph(translate(
                    "plan.confirmed.by",
                    confirmation.post(),
                    DateTimeText.format(confirmation.recordedAt()),
                    confirmation.recordedBy())));
        }
        if (!actions.isEmpty()) {
            var buttons = new Div();
            buttons.addClassName("rating-actions");
            actions.forEach(buttons::add);
            add(buttons);
        }
    }
}
