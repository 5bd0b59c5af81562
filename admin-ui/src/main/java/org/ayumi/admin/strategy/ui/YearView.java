package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.ayumi.admin.common.ui.OfFiscalYear;
import org.ayumi.admin.common.ui.PageHeader;
import org.ayumi.admin.live.ui.LiveLine;
import org.ayumi.admin.live.ui.LiveLines;
import org.ayumi.admin.strategy.StrategyApi;
import org.ayumi.admin.strategy.StrategyYear;
import org.jspecify.annotations.Nullable;

/** 年度の全体像: how the year's initiatives came out, theme by theme. */
@Route("years/:fiscalYear([0-9]{4})")
@PermitAll
class YearView extends Div implements BeforeEnterObserver, HasDynamicTitle, OfFiscalYear {

    private static final long serialVersionUID = 1L;

    private final transient StrategyApi strategies;
    private final LiveLine live;
    private final Div content = new Div();
    private transient @Nullable StrategyYear year;

    YearView(StrategyApi strategies, LiveLines lines) {
        this.strategies = strategies;
        live = lines.over(this::showNewest);
        add(live, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(YearParameter.strategy(event, strategies));
    }

    private void show(StrategyYear shown) {
        year = shown;
        content.removeAll();
        content.add(
                new PageHeader(heading(shown))
                        .crumbs(translate("strategy.year.crumbs", shown.era()))
                        .lead(lead(shown)),
                ways(shown));
        if (!shown.draft()) {
            content.add(new YearFiguresRow(shown.fiscalYear(), shown.figures()));
        }
        content.add(new ThemeBoard(shown), new FrameCard(shown));
        if (!shown.discrepancies().isEmpty()) {
            content.add(new DiscrepancyCard(shown.discrepancies()));
        }
        var source = shown.source();
        if (source != null) {
            content.add(new SourceLine(source));
        }
        live.shows(shown.versions());
    }

    private void showNewest() {
        if (year != null) {
            show(strategies.getYear(year.fiscalYear()));
        }
    }

    private static Div ways(StrategyYear shown) {
        String address = "years/" + shown.fiscalYear();
        var ways = new Div(new Anchor(address + "/lineage", translate("lineage.heading")));
        if (shown.viewerCan().rollOver()) {
            ways.add(new Anchor(address + "/next", translate("lineage.next")));
        }
        ways.addClassName("year-ways");
        return ways;
    }

    private static String heading(StrategyYear shown) {
        return translate(
                shown.draft() ? "strategy.year.heading.draft" : "strategy.year.heading",
                shown.initiatives().size());
    }

    private static String lead(StrategyYear shown) {
        if (shown.draft()) {
            return translate("strategy.year.lead.draft");
        }
        return translate(shown.figures().computed() ? "strategy.year.lead.computed" : "strategy.year.lead");
    }

    @Override
    public int fiscalYear() {
        return year == null ? 0 : year.fiscalYear();
    }

    @Override
    public String getPageTitle() {
        return year == null ? "" : translate("strategy.year.title", year.era());
    }
}
