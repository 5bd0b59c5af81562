package org.ayumi.admin.lineage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.common.ui.EmptyState;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.lineage.LineageApi;
import org.ayumi.admin.lineage.YearLineage;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.live.ui.YearLine;
import org.jspecify.annotations.Nullable;

/** 系譜: what became of the earlier year's initiatives, as a flow between the years and as a table. */
@Route("years/:fiscalYear([0-9]{4})/lineage")
@PermitAll
class LineageView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient LineageApi lineage;
    private final YearLine live;
    private transient @Nullable YearLineage year;
    private int fiscalYear;

    LineageView(LineageApi lineage, LiveLines lines) {
        live = lines.overYear(() -> show(LineageYear.read(fiscalYear, lineage)));
        this.lineage = lineage;
        addClassNames("stack", "lineage");
        add(live);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fiscalYear = LineageYear.of(event);
        // What became of the earlier year's initiatives is said by both.
        live.reads(fiscalYear, fiscalYear - 1);
        show(LineageYear.read(fiscalYear, lineage));
    }

    private void show(YearLineage shown) {
        year = shown;
        live.clear();
        int number = shown.fiscalYear();
        add(new PageHeader(translate("lineage.heading"))
                .crumbs(new Anchor(LineageYear.address(number, ""), translate("lineage.crumbs", shown.era())))
                .lead(translate("lineage.lead", LineageYear.era(number - 1), shown.era())));
        add(actions(shown));
        if (shown.lineage().isEmpty()) {
            add(new EmptyState(translate("lineage.none"), translate("lineage.none.why")));
            return;
        }
        add(new LineageFlow(shown), new LineageTable(shown));
    }

    private static Div actions(YearLineage shown) {
        var actions = new Div();
        actions.addClassName("buttons");
        if (shown.viewerCan().plan()) {
            actions.add(button(
                    LineageYear.address(shown.fiscalYear(), "lineage/change"), translate("lineage.change"), true));
        }
        if (shown.viewerCan().rollOver()) {
            actions.add(button(LineageYear.address(shown.fiscalYear(), "next"), translate("lineage.next"), true));
        }
        return actions;
    }

    private static Anchor button(String address, String text, boolean quiet) {
        var button = new Anchor(address, text);
        button.addClassName("btn");
        button.getElement().getClassList().set("quiet", quiet);
        return button;
    }

    @Override
    public int fiscalYear() {
        return year == null ? 0 : year.fiscalYear();
    }

    @Override
    public String getPageTitle() {
        return year == null ? "" : translate("lineage.title", year.era());
    }
}
