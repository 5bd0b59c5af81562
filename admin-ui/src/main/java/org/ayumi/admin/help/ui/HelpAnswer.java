package org.ayumi.admin.help.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.ayumi.admin.common.ui.Card;

/** One question with its answer: a sentence, then what to do, step by step. */
final class HelpAnswer extends Card {

    private static final long serialVersionUID = 1L;

    HelpAnswer(HelpTopic topic) {
        super(question(topic));
        addClassName("help-answer");
        setId(topic.anchor());
        getElement().setAttribute("tabindex", "-1");
        add(new Paragraph(translate("help.%s.answer".formatted(topic.anchor()))));
        var steps = new OrderedList();
        translate("help.%s.steps".formatted(topic.anchor())).lines().forEach(step -> steps.add(new ListItem(step)));
        add(steps);
    }

    static String question(HelpTopic topic) {
        return translate("help.%s.question".formatted(topic.anchor()));
    }
}
