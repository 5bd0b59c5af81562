package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.strategy.StrategyApi;
import org.ayumi.admin.strategy.StrategyYear;
import org.jspecify.annotations.Nullable;

/** 重点取組: the year's initiatives in one list, to be narrowed down. */
@Route("years/:fiscalYear([0-9]{4})/initiatives")
@PermitAll
class InitiativeListView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient StrategyApi strategies;
    private transient @Nullable StrategyYear year;

    InitiativeListView(StrategyApi strategies) {
        this.strategies = strategies;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                YearParameter.strategy(event, strategies),
                FilterAddress.read(event.getLocation().getQueryParameters()));
    }

    private void show(StrategyYear shown, InitiativeFilter filter) {
        year = shown;
        removeAll();
        var found = new FoundInitiatives(shown);
        found.show(filter);
        add(
                new PageHeader(translate("strategy.list.heading"))
                        .crumbs(StrategyLinks.year(shown.fiscalYear(), shown.era()))
                        .lead(translate("strategy.list.lead")),
                new FilterBar(shown, filter, changed -> {
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
