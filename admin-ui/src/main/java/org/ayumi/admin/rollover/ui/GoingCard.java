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
import org.ayumi.admin.rollover.RolloverItem;

/** 引き継ぐ計画: to be chosen among, all of them unless told, and the one button that does it. */
final class GoingCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Checkbox> boxes = new LinkedHashMap<>();
    private final Checkbox all = new Checkbox(translate("rollover.all"));
    private final NativeButton button = new NativeButton();
    private final Div problem = new Div();

    /**
     * The plans that go on.
     *
     * @param rollOver rolls plans over and answers what is to be put right
     */
    GoingCard(List<RolloverItem> items, String next, boolean open, UnaryOperator<List<String>> rollOver) {
        super(translate("rollover.outcome.ROLLS_OVER", items.size()));
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
            button.addClickListener(click -> send(rollOver));
            // Above the table: a year's plans are many, and all of them are chosen to begin with.
            var actions = new Div(button, all);
            actions.addClassName("choice");
            add(actions);
        }
        add(problem, table(items, open));
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
            boxes.put(item.plan().id(), box);
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

    private void count() {
        long chosen = boxes.values().stream().filter(Checkbox::getValue).count();
        button.setText(translate("rollover.do", chosen));
        button.setEnabled(chosen > 0);
        all.setValue(chosen == boxes.size());
        all.setIndeterminate(chosen > 0 && chosen < boxes.size());
    }

    private void send(UnaryOperator<List<String>> rollOver) {
        problem.removeAll();
        var problems = rollOver.apply(boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList());
        problem.setClassName("notice", !problems.isEmpty());
        problems.forEach(text -> problem.add(new Paragraph(text)));
    }
}
