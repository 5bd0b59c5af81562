package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.monitoring.DepartmentYear;
import org.ayumi.admin.monitoring.MonitoringApi;
import org.ayumi.admin.monitoring.Viewpoint;

/** 所属別の状況: every department over all periods of the year, readable without colour. */
@Route("years/:fiscalYear([0-9]{4})/monitoring/departments")
@PermitAll
class DepartmentsView extends YearPage {

    private static final long serialVersionUID = 1L;

    private static final String BY_CODE = "code";

    private final transient MonitoringApi monitoring;

    DepartmentsView(MonitoringApi monitoring, LiveLines lines) {
        super(lines);
        this.monitoring = monitoring;
    }

    @Override
    String show(RouteParameters route, QueryParameters query) {
        var viewpoint = MonitoringAddress.read(fiscalYear(), query);
        boolean byCode =
                query.getSingleParameter("sort").filter(BY_CODE::equals).isPresent();
        var year = monitoring.getYear(fiscalYear(), viewpoint.asOf());
        var departments = year.departments();
        String title = translate("monitoring.departments");
        add(
                header(title, translate("monitoring.departments.lead"), year.sample()),
                new PagesNav(viewpoint, DepartmentsView.class),
                new AsOfBar(viewpoint.asOf(), day -> link(viewpoint.on(day), byCode, ""), order(viewpoint, byCode)));
        if (departments.isEmpty()) {
            add(NoPlans.yet(fiscalYear()));
            return title;
        }
        var sorted = departments.stream()
                .sorted(byCode ? Comparator.comparing(DepartmentYear::code) : DepartmentYear.worstFirst())
                .toList();
        add(new HeatCard(viewpoint, sorted));
        return title;
    }

    private Nav order(Viewpoint viewpoint, boolean byCode) {
        var nav = new Nav();
        nav.addClassName("choices");
        nav.setAriaLabel(translate("monitoring.departments.order"));
        var worst = link(viewpoint, false, translate("monitoring.departments.order.worst"));
        var code = link(viewpoint, true, translate("monitoring.departments.order.code"));
        (byCode ? code : worst).getElement().setAttribute("aria-current", "true");
        nav.add(worst, code);
        return nav;
    }

    private RouterLink link(Viewpoint viewpoint, boolean byCode, String text) {
        var address = MonitoringAddress.write(viewpoint.asOf());
        return MonitoringLinks.link(
                DepartmentsView.class, fiscalYear(), byCode ? address.merging("sort", BY_CODE) : address, text);
    }
}
