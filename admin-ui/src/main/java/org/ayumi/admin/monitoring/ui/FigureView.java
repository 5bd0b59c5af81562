package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.monitoring.FigureAddress;
import org.ayumi.admin.monitoring.MonitoringApi;
import org.ayumi.admin.monitoring.Viewpoint;

/** An opened figure: exactly the plans it was computed from, with how each stands and why. */
@Route("years/:fiscalYear([0-9]{4})/monitoring/plans")
@PermitAll
class FigureView extends YearPage {

    private static final long serialVersionUID = 1L;

    private final transient MonitoringApi monitoring;

    FigureView(MonitoringApi monitoring, LiveLines lines) {
        super(lines);
        this.monitoring = monitoring;
    }

    @Override
    String show(RouteParameters route, QueryParameters query) {
        var viewpoint = MonitoringAddress.read(fiscalYear(), query);
        var opened = MonitoringAddress.figure(query);
        var page = monitoring.getPage(viewpoint);
        var plans = page.figures().plans(opened.plans(page.figures()));
        String name = MonitoringText.figure(opened, page.figures());
        add(
                header(
                        translate("monitoring.opened", name, plans.size()),
                        lead(opened, viewpoint),
                        page.figures().sample(),
                        MonitoringLinks.overview(viewpoint, translate("monitoring.title"))),
                new AsOfBar(
                        viewpoint.asOf(),
                        day -> MonitoringLinks.figure(viewpoint.on(day), opened, ""),
                        new PeriodNav(viewpoint, period -> MonitoringLinks.figure(viewpoint.at(period), opened, ""))));
        if (plans.isEmpty()) {
            add(new EmptyState(translate("monitoring.opened.none"), translate("monitoring.opened.none.hint")));
        } else {
            add(new PlansCard(page, viewpoint, opened, plans));
        }
        return name;
    }

    private static String lead(FigureAddress opened, Viewpoint viewpoint) {
        String means = translate(
                opened.of() == FigureAddress.Scope.CAUSE
                        ? "monitoring.means.cause"
                        : "monitoring.means." + opened.figure());
        return opened.figure().ofAllPlans()
                ? translate("monitoring.opened.lead.all", PeriodText.withMonths(viewpoint.period()), means)
                : translate(
                        "monitoring.opened.lead",
                        PeriodText.withMonths(viewpoint.period()),
                        MonitoringText.kind(viewpoint.period()),
                        means);
    }
}
