package org.ayumi.admin.home.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.home.DraftedInitiative;
import org.ayumi.admin.strategy.ui.StrategyLinks;

/** For a department that leads initiatives of a year not published yet: what it writes of them. */
final class LedDraftsCard extends Card {

    private static final long serialVersionUID = 1L;

    /** The initiatives of one year. */
    LedDraftsCard(int fiscalYear, List<DraftedInitiative> initiatives) {
        super(translate("home.drafts.led", new FiscalYearText(fiscalYear).era()));
        var list = new UnorderedList();
        list.addClassName("todo");
        initiatives.forEach(its -> list.add(item(its)));
        add(new Paragraph(translate("home.drafts.led.means")), list);
    }

    private static ListItem item(DraftedInitiative initiative) {
        var row = new Div(
                new Span(stands("tasks", initiative.tasks().size())),
                new Span(stands("schedule", initiative.schedule().size())));
        row.addClassName("row");
        var ways = new Div(
                StrategyLinks.tasks(initiative.id(), translate("home.drafts.tasks.write")),
                StrategyLinks.schedule(initiative.id(), translate("home.drafts.schedule.write")));
        ways.addClassName("row");
        return new ListItem(StrategyLinks.initiative(initiative.id(), initiative.heading()), row, ways);
    }

    private static String stands(String what, int count) {
        return count == 0
                ? translate("home.drafts.%s.none".formatted(what))
                : translate("home.drafts.%s".formatted(what), count);
    }
}
