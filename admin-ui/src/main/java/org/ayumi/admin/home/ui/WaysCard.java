package org.ayumi.admin.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.home.HomeYear;
import org.ayumi.admin.strategy.ui.InitiativeFilter;
import org.ayumi.admin.strategy.ui.StrategyLinks;

/** The ways on from here. */
final class WaysCard extends Card {

    private static final long serialVersionUID = 1L;

    WaysCard(HomeYear year) {
        super(translate("home.ways"));
        var list = new UnorderedList();
        list.addClassName("plain");
        var all = StrategyLinks.initiatives(year.fiscalYear(), InitiativeFilter.ALL);
        all.setText(translate("home.ways.initiatives", year.initiatives().size()));
        list.add(
                new ListItem(StrategyLinks.year(year.fiscalYear(), translate("home.ways.year", year.era()))),
                new ListItem(all),
                new ListItem(new Anchor("vision", translate("home.ways.vision"))));
        add(list);
    }
}
