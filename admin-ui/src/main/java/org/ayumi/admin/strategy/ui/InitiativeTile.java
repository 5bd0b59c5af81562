package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.ayumi.admin.strategy.InitiativeEntry;

/** An initiative on the year's board: what it is, how it came out, who leads it. */
final class InitiativeTile extends ListItem {

    private static final long serialVersionUID = 1L;

    /** Of a draft without results: there are none yet, and none are missing. */
    InitiativeTile(InitiativeEntry entry, boolean draft) {
        var link = StrategyLinks.initiative(entry.id(), "");
        link.addClassNames("card", "tile");
        var rating = entry.rating();
        link.add(
                new HtmlContainer("strong", new Text(entry.heading())),
                draft
                        ? row(new Span(translate("strategy.tile.measures.draft", rating.total())))
                        : row(
                                new Span(Badges.of(rating)),
                                new Span(translate("strategy.tile.measures", rating.met(), rating.total()))),
                row(new Span(LeadText.of(entry.leadDepartment()))));
        add(link);
    }

    private static Span row(Span... parts) {
        var row = new Span(parts);
        row.addClassName("row");
        return row;
    }
}
