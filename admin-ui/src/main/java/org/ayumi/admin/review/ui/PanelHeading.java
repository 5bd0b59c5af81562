package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Chip;
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
        Stream.of(plan.priority() ? "review.priority" : "", plan.sample() ? "review.sample" : "")
                .filter(key -> !key.isEmpty())
                .forEach(key -> line.add(new Chip(translate(key))));
        add(line, heading);
    }
}
