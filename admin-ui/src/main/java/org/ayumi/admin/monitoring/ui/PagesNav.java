package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Nav;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ayumi.admin.monitoring.Viewpoint;

/** The three pages of monitoring, seen from the same day. */
final class PagesNav extends Nav {

    private static final long serialVersionUID = 1L;

    PagesNav(Viewpoint viewpoint, Class<? extends YearPage> here) {
        addClassName("pages");
        setAriaLabel(translate("monitoring.pages"));
        var current = Map.of(
                MonitoringView.class, MonitoringLinks.overview(viewpoint, translate("monitoring.pages.overview")),
                DepartmentsView.class,
                        MonitoringLinks.departments(viewpoint, translate("monitoring.pages.departments")),
                WaitsView.class, MonitoringLinks.waits(viewpoint, translate("monitoring.pages.waits")));
        for (var page : List.of(MonitoringView.class, DepartmentsView.class, WaitsView.class)) {
            var link = Objects.requireNonNull(current.get(page));
            if (page == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
