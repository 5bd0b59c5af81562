package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.live.ui.YearLine;

/** A page of a fiscal year's monitoring. */
abstract class YearPage extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    // Other years the backend does not read.
    private static final int FIRST = 1962;
    private static final int LAST = 2099;

    private final YearLine live;
    private transient RouteParameters route = RouteParameters.empty();
    private transient QueryParameters query = QueryParameters.empty();
    private int year;
    private String title = "";

    YearPage(LiveLines lines) {
        live = lines.overYear(this::read);
        add(live);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        route = event.getRouteParameters();
        query = event.getLocation().getQueryParameters();
        year = route.getInteger("fiscalYear").orElseThrow();
        if (year < FIRST || year > LAST) {
            throw new NoSuchYearException("「" + year + "」");
        }
        if (MonitoringAddress.read(year, query).asOf() == null) {
            live.reads(year);
        } else {
            live.reads();
        }
        read();
    }

    private void read() {
        var before = getChildren().filter(each -> each != live).toList();
        title = show(route, query);
        before.forEach(Component::removeFromParent);
    }

    /** Reads the page and adds it; answers what its title begins with. */
    abstract String show(RouteParameters route, QueryParameters query);

    /** The head of the page, with 見本 where any of it is made up. */
    final PageHeader header(String heading, String lead, boolean sample, Component... above) {
        var crumbs = new ArrayList<Component>();
        crumbs.add(new Span(translate("monitoring.crumbs", era())));
        crumbs.addAll(List.of(above));
        var header =
                new PageHeader(heading).crumbs(crumbs.toArray(Component[]::new)).lead(lead);
        return sample ? header.samples() : header;
    }

    final String era() {
        return new FiscalYearText(year).era();
    }

    @Override
    public final int fiscalYear() {
        return year;
    }

    @Override
    public final String getPageTitle() {
        return translate("monitoring.page-title", title, era());
    }
}
