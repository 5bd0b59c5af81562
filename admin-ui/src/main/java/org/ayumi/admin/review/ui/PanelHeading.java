package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.ayumi.admin.plan.ui.PlanMarks;
import org.ayumi.admin.review.PlanName;

/** What is open: the plan, its department and what of it; the focus comes here. */
final class PanelHeading extends Div {

    private static final long serialVersionUID = 1L;

    PanelHeading(PlanName plan, String what) {
        addClassName("panel-heading");
        var heading = new H2(new Anchor("plans/" + plan.id(), plan.title()));
        heading.getElement().setAttribute("tabindex", "-1");
        var line = new Div(new Span(translate("review.about", plan.department().name(), what)));
        line.addClassName("tags");
        PlanMarks.chips(plan.priority(), plan.sample()).forEach(line::add);
        add(line, heading);
    }
}
