package org.ayumi.admin.handover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.handover.HandoverPlan;
import org.ayumi.admin.plan.ui.PlanMarks;

/** A section of the sheet: a row for each entry, or a line that there is none. */
final class SheetSection<T> extends Card {

    private static final long serialVersionUID = 1L;

    private final transient List<T> entries;
    private final transient List<NativeTableRow> rows = new ArrayList<>();
    private final NativeTableRow header = new NativeTableRow();

    SheetSection(String name, List<T> entries) {
        super(translate("handover." + name, entries.size()));
        this.entries = entries;
        if (entries.isEmpty()) {
            addClassName("nothing");
            add(new Paragraph(translate("handover.nothing")));
            return;
        }
        var table = new NativeTable();
        table.addClassName("sheet");
        table.getHead().add(header);
        entries.forEach(entry -> {
            var row = new NativeTableRow();
            rows.add(row);
            table.getBody().add(row);
        });
        add(table);
    }

    SheetSection<T> plan(Function<T, HandoverPlan> of) {
        header.add(Cells.columnHeader(translate("handover.column.plan")));
        for (int i = 0; i < rows.size(); i++) {
            var plan = of.apply(entries.get(i));
            var cell = Cells.rowHeader(new Anchor("plans/" + plan.planId(), plan.title()));
            if (plan.priority() || plan.sample()) {
                var tags = new Div();
                tags.addClassName("tags");
                tags.add(PlanMarks.chips(plan.priority(), plan.sample()));
                cell.add(tags);
            }
            rows.get(i).add(cell);
        }
        return this;
    }

    SheetSection<T> column(String name, Function<T, Component> content) {
        String label = translate("handover.column." + name);
        header.add(Cells.columnHeader(label));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).add(Cells.labelled(label, content.apply(entries.get(i))));
        }
        return this;
    }
}
