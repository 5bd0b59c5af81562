package org.ayumi.admin.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.common.ui.NoSuchYearException;

/** An address with a year as people write it, such as R7 or 令和7年度, leads to the year's own. */
@Route("years/:written")
@RouteAlias("years/:written/initiatives")
@PermitAll
class WrittenYearView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String written = decoded(event.getRouteParameters().get("written").orElseThrow());
        var year = FiscalYearText.read(written)
                .orElseThrow(() -> new NoSuchYearException("「" + written + "」"))
                .year();
        var parameters = new RouteParameters("fiscalYear", Integer.toString(year));
        boolean list = event.getLocation().getSegments().size() > 2;
        event.forwardTo(list ? InitiativeListView.class : YearView.class, parameters);
    }

    // Parts of an address come as the browser sends them, and browsers send Japanese in percents.
    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
