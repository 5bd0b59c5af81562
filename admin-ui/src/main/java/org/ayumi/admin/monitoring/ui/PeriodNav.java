package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Function;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.monitoring.Viewpoint;

/** The periods to choose from: quarters for priority plans, halves for the others, each an address of its own. */
final class PeriodNav extends Div {

    private static final long serialVersionUID = 1L;

    PeriodNav(Viewpoint viewpoint, Function<ReportPeriod, RouterLink> link) {
        addClassName("periods");
        add(row(true, viewpoint, link), row(false, viewpoint, link));
    }

    private static Nav row(boolean priority, Viewpoint viewpoint, Function<ReportPeriod, RouterLink> link) {
        var nav = new Nav();
        String label = translate(priority ? "monitoring.periods.priority" : "monitoring.periods.others");
        nav.setAriaLabel(label);
        var name = new Span(label);
        name.getElement().setAttribute("aria-hidden", "true");
        nav.add(name);
        for (var period : ReportPeriod.list(priority)) {
            var choice = link.apply(period);
            choice.setText(PeriodText.name(period));
            if (period == viewpoint.period()) {
                choice.getElement().setAttribute("aria-current", "true");
            }
            nav.add(choice);
        }
        return nav;
    }
}
