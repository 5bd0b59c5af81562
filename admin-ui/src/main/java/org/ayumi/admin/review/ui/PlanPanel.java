package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.ayumi.admin.review.Waiting;

/** A submitted plan: it is accepted or returned on its own page. */
final class PlanPanel extends Section {

    private static final long serialVersionUID = 1L;

    PlanPanel(Waiting.Plan plan, QueueSteps steps) {
        addClassName("card");
        var open = new Anchor("plans/" + plan.plan().id(), translate("review.plan.open"));
        open.addClassName("btn");
        add(
                steps,
                new PanelHeading(plan.plan(), translate("review.plan")),
                new Paragraph(translate("review.plan.means")),
                new Div(open));
    }
}
