package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;

/** A page of a fiscal year's monitoring. */
abstract class YearPage extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    // Other years the backend does not read.
    private static final int FIRST = 1962;
    private static final int LAST = 2099;

    private int year;
    private String title = "";

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        year = event.getRouteParameters().getInteger("fiscalYear").orElseThrow();
        if (year < FIRST || year > LAST) {
            throw new NoSuchYearException("「" + year + "」");
        }
        removeAll();
        title = show(event);
    }

    /** Shows the page; answers what its title begins with. */
    abstract String show(BeforeEnterEvent event);

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
