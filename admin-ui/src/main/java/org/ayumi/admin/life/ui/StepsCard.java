package org.ayumi.admin.life.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.life.LifeYear;

/** What was done with the year, newest first, with who, when and why. */
final class StepsCard extends Card {

    private static final long serialVersionUID = 1L;

    StepsCard(LifeYear year) {
        super(translate("life.steps.heading"));
        if (year.steps().isEmpty()) {
            add(new Paragraph(translate("life.steps.none")));
            return;
        }
        var list = new OrderedList();
        list.addClassNames("log", "dated");
        year.steps().reversed().forEach(step -> list.add(item(step)));
        add(list);
    }

    private static ListItem item(LifeYear.Step step) {
        var edition = step.edition();
        String what = translate("life.step." + step.kind());
        var item = new ListItem(
                new Span(edition == null ? what : translate("life.step.edition", what, edition.label())),
                new DateTimeText(step.at()),
                new Span(translate("life.by", step.by())));
        if (step.reason() != null) {
            item.add(new Paragraph(translate("life.reason", step.reason())));
        }
        return item;
    }
}
