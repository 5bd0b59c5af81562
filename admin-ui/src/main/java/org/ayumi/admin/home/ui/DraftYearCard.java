package org.ayumi.admin.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.home.HomeYear;
import org.ayumi.admin.strategy.ui.StrategyLinks;

/** For whoever reads drafts: that a year is being drafted, and where. */
final class DraftYearCard extends Card {

    private static final long serialVersionUID = 1L;

    DraftYearCard(HomeYear year) {
        super(translate("home.draft", year.era()));
        var ways = new UnorderedList();
        ways.addClassName("plain");
        ways.add(
                new ListItem(StrategyLinks.year(year.fiscalYear(), translate("home.draft.year", year.era()))),
                new ListItem(new Anchor("years/%d/life".formatted(year.fiscalYear()), translate("home.draft.life"))));
        add(new Paragraph(translate("home.draft.means", year.initiatives().size())), ways);
    }
}
