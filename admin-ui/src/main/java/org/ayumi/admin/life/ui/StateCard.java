package org.ayumi.admin.life.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.life.LifeStep;
import org.ayumi.admin.life.LifeYear;

/** Where the year stands among its four states, and the steps the viewer can take from here: one first, others beside. */
final class StateCard extends Card {

    private static final long serialVersionUID = 1L;

    StateCard(LifeYear year, SerializableConsumer<LifeStep> chosen) {
        super(translate("life.state.heading"));
        add(states(year));
        var steps = steps(year);
        if (year.changed() && year.status() == LifeYear.Status.PUBLISHED) {
            add(new Paragraph(translate(
                    year.viewerCan().publish() ? "life.changed" : "life.changed.read",
                    year.editions().getLast().label())));
        }
        if (year.viewerCan().close() && year.closing().open() > 0) {
            add(new Paragraph(translate("life.close.open", year.closing().open())));
        }
        if (!steps.isEmpty()) {
            var buttons = new Div();
            buttons.addClassName("actions");
            for (int i = 0; i < steps.size(); i++) {
                buttons.add(button(year, steps.get(i), i == 0, chosen));
            }
            add(buttons);
        }
    }

    private static OrderedList states(LifeYear year) {
        var list = new OrderedList();
        list.addClassName("states");
        list.getElement().setAttribute("aria-label", translate("life.state.heading"));
        for (var status : LifeYear.Status.values()) {
            int place = status.compareTo(year.status());
            var item = new ListItem(
                    shape(place < 0 ? "✓" : place == 0 ? "●" : "○"), new Span(translate("life.status." + status)));
            item.addClassName(place < 0 ? "past" : place == 0 ? "here" : "ahead");
            if (place == 0) {
                item.getElement().setAttribute("aria-current", "step");
            }
            list.add(item);
        }
        return list;
    }

    private static Span shape(String text) {
        var shape = new Span(text);
        shape.getElement().setAttribute("aria-hidden", "true");
        return shape;
    }

    private static NativeButton button(
            LifeYear year, LifeStep step, boolean first, SerializableConsumer<LifeStep> chosen) {
        var button = new NativeButton(translate("life.action." + step), click -> chosen.accept(step));
        button.addClassName(first && step != LifeStep.REOPEN ? "btn" : "quiet");
        button.setEnabled(step != LifeStep.CLOSE || year.closing().open() == 0);
        return button;
    }

    /** What can be done, the expected first. */
    private static List<LifeStep> steps(LifeYear year) {
        var steps = new ArrayList<LifeStep>();
        var can = year.viewerCan();
        if (can.publish() && year.status() == LifeYear.Status.DRAFT) {
            steps.add(LifeStep.PUBLISH);
        } else if (can.publish() && year.changed()) {
            steps.add(LifeStep.REVISE);
        }
        if (can.beginClosing()) {
            steps.add(LifeStep.BEGIN_CLOSING);
        }
        if (can.close()) {
            steps.add(LifeStep.CLOSE);
        }
        if (can.reopen()) {
            steps.add(year.status() == LifeYear.Status.CLOSED ? LifeStep.REOPEN : LifeStep.RESUME);
        }
        return steps;
    }
}
