package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.monitoring.Monitoring;
import org.ayumi.admin.monitoring.MonitoringApi;
import org.ayumi.admin.monitoring.Viewpoint;

/** モニタリング: the two true figures, then where plans are stuck, why, since when, and what is asked of whom. */
@Route("years/:fiscalYear([0-9]{4})/monitoring")
@PermitAll
class MonitoringView extends YearPage {

    private static final long serialVersionUID = 1L;

    private final transient MonitoringApi monitoring;

    MonitoringView(MonitoringApi monitoring, LiveLines lines) {
        super(lines);
        this.monitoring = monitoring;
    }

    @Override
    String show(RouteParameters route, QueryParameters query) {
        var viewpoint = MonitoringAddress.read(fiscalYear(), query);
        var page = monitoring.getPage(viewpoint);
        var figures = page.figures();
        String title = translate("monitoring.title");
        add(
                header(title, lead(viewpoint, figures), figures.sample()),
                new PagesNav(viewpoint, MonitoringView.class),
                new AsOfBar(
                        viewpoint.asOf(),
                        day -> MonitoringLinks.overview(viewpoint.on(day), ""),
                        new PeriodNav(viewpoint, period -> MonitoringLinks.overview(viewpoint.at(period), ""))));
        if (!page.hasPlans()) {
            add(NoPlans.yet(fiscalYear()));
            return title;
        }
        if (page.monitoringCycle() == null) {
            add(new NoCycle());
        }
        var stack = new Div();
        stack.addClassName("stack");
        if (figures.summary().plans().isEmpty()) {
            stack.add(new EmptyState(
                    translate("monitoring.kind.none", MonitoringText.kind(viewpoint.period())),
                    translate("monitoring.kind.none.hint")));
        } else {
            stack.add(new FiguresCard(viewpoint, figures));
        }
        var asks = Asks.of(page, viewpoint);
        if (!asks.isEmpty()) {
            stack.add(new AsksCard(viewpoint, asks));
        }
        if (!figures.summary().plans().isEmpty()) {
            stack.add(
                    new CausesCard(viewpoint, figures),
                    new GroupsCard(viewpoint, figures, MonitoringAddress.grouping(query)),
                    new TrendCard(viewpoint, figures));
        }
        add(stack);
        return title;
    }

    private static String lead(Viewpoint viewpoint, Monitoring figures) {
        return translate(
                "monitoring.lead",
                PeriodText.withMonths(viewpoint.period()),
                MonitoringText.kind(viewpoint.period()),
                figures.summary().plans().count());
    }
}
