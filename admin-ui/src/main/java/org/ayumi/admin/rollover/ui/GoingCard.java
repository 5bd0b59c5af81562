package org.ayumi.admin.rollover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.Question;
import org.ayumi.admin.rollover.RolloverItem;

/** 引き継ぐ計画: to be chosen among, all of them unless told, and the one button that does it. */
final class GoingCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Map<RolloverItem, Checkbox> boxes = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox(translate("rollover.all"));
    private final NativeButton button = new NativeButton();
    private final Div question = new Div();
    private final Div problem = new Div();
    private final String next;

    /**
     * The plans that go on.
     *
     * @param rollOver rolls plans over and answers what is to be put right
     */
    GoingCard(List<RolloverItem> items, String next, boolean open, UnaryOperator<List<String>> rollOver) {
        super(translate("rollover.outcome.ROLLS_OVER", items.size()));
        this.next = next;
        addClassName("rollover");
        add(new Paragraph(translate("rollover.outcome.ROLLS_OVER.says", next)));
        if (open) {
            all.setValue(true);
            all.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    boxes.values().forEach(box -> box.setValue(event.getValue()));
                    count();
                }
            });
            button.addClassName("btn");
            button.addClickListener(click -> press(rollOver));
            // Above the table: a year's plans are many, and all of them are chosen to begin with.
            var actions = new Div(button, all);
            actions.addClassName("choice");
            add(actions);
        }
        add(question, problem, table(items, open));
        count();
        problem.getElement().setAttribute("role", "alert");
    }

    private NativeTable table(List<RolloverItem> items, boolean open) {
        var table = new NativeTable();
        table.addClassName("sheet");
        var header = new NativeTableRow();
        if (open) {
            header.add(Cells.columnHeader(translate("rollover.choose")));
        }
        List.of("rollover.plan", "rollover.department", "rollover.last")
                .forEach(key -> header.add(Cells.columnHeader(translate(key))));
        table.getHead().add(header);
        items.forEach(item -> table.getBody().add(row(item, open)));
        return table;
    }

    private NativeTableRow row(RolloverItem item, boolean open) {
        var row = new NativeTableRow();
        if (open) {
            var box = new Checkbox();
            box.setAriaLabel(translate("rollover.choose.label", item.plan().title()));
            box.setValue(true);
            box.addValueChangeListener(event -> count());
            boxes.put(item, box);
            row.add(Cells.labelled(translate("rollover.choose"), box));
        }
        var title = RolloverText.title(item);
        if (!item.droppedInitiatives().isEmpty()) {
            title.add(new Div(Cells.small(translate("rollover.dropped", RolloverText.dropped(item)))));
        }
        row.add(
                title,
                Cells.labelled(
                        translate("rollover.department"),
                        new Span(RolloverText.department(item.plan().department()))),
                Cells.labelled(translate("rollover.last"), RolloverText.last(item)));
        return row;
    }

    private List<RolloverItem> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        question.removeAll();
        int chosen = chosen().size();
        button.setText(translate("rollover.do", chosen));
        button.setEnabled(chosen > 0);
        all.setValue(chosen == boxes.size());
        all.setIndeterminate(chosen > 0 && chosen < boxes.size());
    }

    // The drafts cannot be taken back. Who rolls over their own has them in view; who does so for others is asked.
    private void press(UnaryOperator<List<String>> rollOver) {
        var chosen = chosen();
        long departments = chosen.stream()
                .map(item -> item.plan().department().code())
                .distinct()
                .count();
        if (departments == 1) {
            send(chosen, rollOver);
            return;
        }
        question.removeAll();
        var ask = new Question(
                translate("rollover.ask", departments, chosen.size(), next),
                translate("rollover.do", chosen.size()),
                () -> send(chosen, rollOver),
                translate("rollover.stop"),
                question::removeAll);
        question.add(ask);
        ask.focus();
    }

    private void send(List<RolloverItem> chosen, UnaryOperator<List<String>> rollOver) {
        question.removeAll();
        problem.removeAll();
        var problems =
                rollOver.apply(chosen.stream().map(item -> item.plan().id()).toList());
        problem.setClassName("notice", !problems.isEmpty());
        problems.forEach(text -> problem.add(new Paragraph(text)));
    }
}
