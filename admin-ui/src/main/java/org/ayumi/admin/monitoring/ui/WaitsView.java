package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.monitoring.MonitoredPlan;
import org.ayumi.admin.monitoring.MonitoringApi;
import org.ayumi.admin.monitoring.MonitoringPage;
import org.ayumi.admin.monitoring.PlanWait;
import org.ayumi.admin.monitoring.Viewpoint;
import org.jspecify.annotations.Nullable;

/** 待ちの関係: who waits for whom, as a picture and as a list that says the same. */
@Route("years/:fiscalYear([0-9]{4})/monitoring/waits")
@PermitAll
class WaitsView extends YearPage {

    private static final long serialVersionUID = 1L;

    private static final String DEPARTMENT = "department";

    private final transient MonitoringApi monitoring;

    WaitsView(MonitoringApi monitoring, LiveLines lines) {
        super(lines);
        this.monitoring = monitoring;
    }

    @Override
    String show(RouteParameters route, QueryParameters query) {
        var viewpoint = MonitoringAddress.read(fiscalYear(), query);
        var page = monitoring.getPage(viewpoint);
        String department = query.getSingleParameter(DEPARTMENT)
                .filter(code -> code.matches("[a-z0-9-]{1,64}"))
                .orElse(null);
        String title = translate("monitoring.waits");
        add(
                header(
                        title,
                        translate("monitoring.waits.lead", PeriodText.withMonths(viewpoint.period())),
                        page.figures().sample()),
                new PagesNav(viewpoint, WaitsView.class),
                new AsOfBar(
                        viewpoint.asOf(),
                        day -> link(viewpoint.on(day), department),
                        new PeriodNav(viewpoint, period -> link(viewpoint.at(period), department))));
        if (!page.hasPlans()) {
            add(NoPlans.yet(fiscalYear()));
            return title;
        }
        add(new DepartmentFilter(page, department, code -> MonitoringLinks.follow(link(viewpoint, code))));
        var waits = page.figures().waits().stream()
                .filter(wait -> department == null || concerns(department, wait, page))
                .toList();
        if (waits.isEmpty()) {
            add(new EmptyState(translate("monitoring.waits.none"), translate("monitoring.waits.none.hint")));
            return title;
        }
        var stack =
                new Div(new WaitsPictureCard(WaitsGraph.of(waits, page)), new WaitsListCard(viewpoint, page, waits));
        stack.addClassName("stack");
        add(stack);
        return title;
    }

    private static boolean concerns(String department, PlanWait wait, MonitoringPage page) {
        return Stream.concat(
                        page.figures().findPlan(wait.planId()).map(MonitoredPlan::department).stream(),
                        page.responsible(wait.blocker()).stream())
                .anyMatch(each -> each.code().equals(department));
    }

    private RouterLink link(Viewpoint viewpoint, @Nullable String department) {
        var address = MonitoringAddress.write(viewpoint);
        return MonitoringLinks.link(
                WaitsView.class,
                fiscalYear(),
                department == null ? address : address.merging(DEPARTMENT, department),
                "");
    }
}
