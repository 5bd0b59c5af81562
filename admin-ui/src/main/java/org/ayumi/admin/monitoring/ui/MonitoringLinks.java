package org.ayumi.admin.monitoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Map;
import java.util.Optional;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.monitoring.FigureAddress;
import org.ayumi.admin.monitoring.Grouping;
import org.ayumi.admin.monitoring.Viewpoint;
import org.ayumi.admin.plan.PlanDepartment;

/** Links between the pages of monitoring, and from there to plans and reports. */
final class MonitoringLinks {

    private MonitoringLinks() {}

    static RouterLink overview(Viewpoint viewpoint, String text) {
        return link(MonitoringView.class, viewpoint.fiscalYear(), MonitoringAddress.write(viewpoint), text);
    }

    static RouterLink overview(Viewpoint viewpoint, Grouping grouping, String text) {
        return link(MonitoringView.class, viewpoint.fiscalYear(), MonitoringAddress.write(viewpoint, grouping), text);
    }

    static RouterLink figure(Viewpoint viewpoint, FigureAddress figure, String text) {
        return link(FigureView.class, viewpoint.fiscalYear(), MonitoringAddress.write(viewpoint, figure), text);
    }

    static RouterLink waits(Viewpoint viewpoint, String text) {
        return link(WaitsView.class, viewpoint.fiscalYear(), MonitoringAddress.write(viewpoint), text);
    }

    static RouterLink departments(Viewpoint viewpoint, String text) {
        return link(DepartmentsView.class, viewpoint.fiscalYear(), MonitoringAddress.write(viewpoint.asOf()), text);
    }

    static RouterLink sheet(int fiscalYear, PlanDepartment department) {
        return new RouterLink(
                department.name(),
                SheetView.class,
                new RouteParameters(Map.of("fiscalYear", String.valueOf(fiscalYear), "department", department.code())));
    }

    static RouterLink link(Class<? extends YearPage> page, int fiscalYear, QueryParameters query, String text) {
        var link = new RouterLink(text, page, new RouteParameters("fiscalYear", String.valueOf(fiscalYear)));
        link.setQueryParameters(query);
        return link;
    }

    /** Goes where the link leads. */
    static void follow(RouterLink link) {
        var there = new Location(link.getHref());
        UI.getCurrent().navigate(there.getPath(), there.getQueryParameters());
    }

    static Anchor plan(String id, String title) {
        return new Anchor("plans/" + id, title);
    }

    static Anchor initiative(String id, String title) {
        return new Anchor("initiatives/" + id, title);
    }

    /** To the report of a plan, where the console has a page for it. */
    static Optional<Anchor> report(String plan, ReportPeriod period, String text) {
        String path = "plans/%s/reports/%s".formatted(plan, period);
        return RouteConfiguration.forApplicationScope().getRoute(path).map(_ -> new Anchor(path, text));
    }
}
