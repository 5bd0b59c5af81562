package org.ayumi.admin.lineage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.lineage.InitiativeLineage;
import org.ayumi.admin.lineage.LineageLink;
import org.jspecify.annotations.Nullable;

/** On an initiative's page: where it comes from, and where it went. */
public final class LineageCard extends Card {

    private static final long serialVersionUID = 1L;

    /** The card of an initiative. */
    public LineageCard(InitiativeLineage initiative) {
        super(translate("lineage.card"));
        add(new H3(translate("lineage.card.from")), list(initiative.predecessors(), true));
        add(new H3(translate("lineage.card.to")), list(initiative.successors(), false));
    }

    private static Component list(List<LineageLink> links, boolean back) {
        if (links.isEmpty()) {
            return new Paragraph(translate(back ? "lineage.card.from.none" : "lineage.card.to.none"));
        }
        var list = new UnorderedList();
        links.forEach(link -> list.add(item(link, back)));
        return list;
    }

    private static ListItem item(LineageLink link, boolean back) {
        var item = new ListItem(new Span(link.marked() + "　"), end(back ? link.from() : link.to(), link));
        if (link.note() != null) {
            item.add(new Div(Cells.small(link.note())));
        }
        return item;
    }

    private static Component end(LineageLink.@Nullable End end, LineageLink link) {
        if (end != null) {
            return LineageYear.initiative(
                    end.id(), "%s %d %s".formatted(LineageYear.era(end.fiscalYear()), end.number(), end.title()));
        }
        return new Span(
                switch (link.kind()) {
                    case NEW -> translate("lineage.card.new");
                    case ENDED -> translate("lineage.card.ended", LineageYear.era(link.fiscalYear()));
                    default -> link.fromTitle() == null ? "－" : link.fromTitle();
                });
    }
}
