package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.monitoring.MonitoringApi;

/** 所属別シート: everything of one department's plans over the year, for paper as for the screen. */
@Route("years/:fiscalYear([0-9]{4})/monitoring/departments/:department([a-z0-9-]{1,64})")
@PermitAll
class SheetView extends YearPage {

    private static final long serialVersionUID = 1L;

    private final transient MonitoringApi monitoring;

    SheetView(MonitoringApi monitoring, LiveLines lines) {
        super(lines);
        this.monitoring = monitoring;
    }

    @Override
    String show(RouteParameters route, QueryParameters query) {
        String code = route.get("department").orElseThrow();
        var sheet = monitoring.getSheet(fiscalYear(), code);
        var viewpoint = MonitoringAddress.read(fiscalYear(), query);
        String title = translate("monitoring.sheet.title", sheet.department().name());
        addClassName("department-sheet");
        add(header(
                title,
                translate("monitoring.sheet.lead", DayText.format(DayText.today())),
                sheet.sample(),
                MonitoringLinks.departments(viewpoint, translate("monitoring.departments"))));
        if (sheet.plans().isEmpty()) {
            add(new EmptyState(translate("monitoring.sheet.none"), translate("monitoring.sheet.none.hint")));
            return title;
        }
        var print = new NativeButton(
                translate("monitoring.sheet.print"),
                click -> click.getSource().getElement().executeJs("setTimeout(() => window.print())"));
        print.addClassName("btn");
        var actions = new Div(print);
        actions.addClassNames("actions", "before");
        add(actions);
        if (!sheet.accepted().isEmpty()) {
            add(new SheetOverview(sheet, fiscalYear()));
        }
        sheet.accepted().forEach(plan -> add(new SheetPlanSection(sheet, plan, fiscalYear())));
        if (!sheet.others().isEmpty()) {
            add(new SheetOthers(sheet.others()));
        }
        return title;
    }
}
