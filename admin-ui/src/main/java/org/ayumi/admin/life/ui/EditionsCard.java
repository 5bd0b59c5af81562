package org.ayumi.admin.life.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.life.LifeYear;
import org.ayumi.admin.strategy.ui.StrategyLinks;

/** What was published, newest first, each to be read as it was. */
final class EditionsCard extends Card {

    private static final long serialVersionUID = 1L;

    EditionsCard(LifeYear year) {
        super(translate("life.editions.heading"));
        if (year.editions().isEmpty()) {
            add(new Paragraph(translate("life.editions.none")));
            return;
        }
        add(new Paragraph(translate("life.editions.lead")));
        var list = new OrderedList();
        list.addClassNames("log", "dated");
        year.steps().reversed().stream()
                .filter(step -> step.edition() != null)
                .forEach(step -> list.add(item(year, step)));
        add(list);
    }

    private static ListItem item(LifeYear year, LifeYear.Step step) {
        var item = new ListItem();
        var edition = step.edition();
        if (edition != null) {
            item.add(
                    StrategyLinks.edition(year.fiscalYear(), edition.number(), edition.label()),
                    new DateTimeText(step.at()),
                    new Span(translate("life.by", step.by())));
            if (step.reason() != null) {
                item.add(new Paragraph(step.reason()));
            }
        }
        return item;
    }
}
