package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.live.ui.YearLine;
import org.ayumi.admin.strategy.StrategyApi;
import org.ayumi.admin.strategy.StrategyYear;
import org.jspecify.annotations.Nullable;

/** 重点取組: the year's initiatives in one list, to be narrowed down. */
@Route("years/:fiscalYear([0-9]{4})/initiatives")
@PermitAll
class InitiativeListView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient StrategyApi strategies;
    private final YearLine live;
    private transient @Nullable StrategyYear year;
    private transient InitiativeFilter filter = FilterAddress.read(QueryParameters.empty());
    private int fiscalYear;

    InitiativeListView(StrategyApi strategies, LiveLines lines) {
        this.strategies = strategies;
        live = lines.overYear(this::show);
        add(live);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        fiscalYear = YearParameter.of(event);
        filter = FilterAddress.read(event.getLocation().getQueryParameters());
        live.reads(fiscalYear);
        show();
    }

    private void show() {
        var shown = YearParameter.strategy(fiscalYear, strategies);
        year = shown;
        live.clear();
        var found = new FoundInitiatives(shown);
        found.show(filter);
        add(
                new PageHeader(translate("strategy.list.heading"))
                        .crumbs(StrategyLinks.year(shown.fiscalYear(), shown.era()))
                        .lead(translate("strategy.list.lead")),
                new FilterBar(shown, filter, changed -> {
                    filter = changed;
                    found.show(changed);
                    keepInAddress(changed);
                }),
                found);
    }

    // So that going back from an initiative, or sending the address to someone, shows the same list.
    private void keepInAddress(InitiativeFilter filter) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("years/" + fiscalYear() + "/initiatives", filter.toQuery())));
    }

    @Override
    public int fiscalYear() {
        return year == null ? 0 : year.fiscalYear();
    }

    @Override
    public String getPageTitle() {
        return year == null ? "" : translate("strategy.list.title", year.era());
    }
}
