package org.ayumi.admin.life.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.life.LifeYear;
import org.ayumi.admin.strategy.ui.StrategyLinks;

/** What must be answered before the year closes, each line a link to where it is mended; below it what a reason settles. */
final class ChecklistCard extends Card {

    private static final long serialVersionUID = 1L;

    ChecklistCard(LifeYear year) {
        super(translate("life.checklist.heading"));
        setId("checklist");
        var open =
                year.closing().items().stream().filter(line -> !line.settled()).toList();
        var settled =
                year.closing().items().stream().filter(LifeYear.Line::settled).toList();
        add(new Paragraph(
                open.isEmpty() ? translate("life.checklist.none") : translate("life.checklist.open", open.size())));
        if (!open.isEmpty()) {
            add(list(open));
        }
        if (!settled.isEmpty()) {
            add(new H3(translate("life.checklist.settled", settled.size())), list(settled));
        }
    }

    private static UnorderedList list(List<LifeYear.Line> lines) {
        var list = new UnorderedList();
        list.addClassName("checklist");
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private static ListItem item(LifeYear.Line line) {
        var about = line.initiative();
        var item = new ListItem(
                line.settled()
                        ? new Badge("✓", translate("life.line.settled"), "met")
                        : new Badge("－", translate("life.line.open"), "open"),
                StrategyLinks.initiative(about.id(), translate("life.line.initiative", about.number(), about.title())));
        var what = new Span(
                line.measure() == null
                        ? line.label()
                        : translate(
                                "life.line.measure",
                                line.label(),
                                line.measure().label()));
        what.addClassName("what");
        item.add(what);
        if (line.note() != null) {
            var note = new Span(translate("life.line.note", line.note()));
            note.addClassName("note");
            item.add(note);
        }
        return item;
    }
}
