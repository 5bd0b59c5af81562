package org.ayumi.admin.rollover.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.rollover.RolloverItem;

/** Plans nothing is to be chosen for: rolled over, left behind or waiting, and why. */
final class LeftCard extends Card {

    private static final long serialVersionUID = 1L;

    /** Longer lists are folded away, so that what there is to do stays in view. */
    private static final int MOST_SHOWN = 10;

    LeftCard(String outcome, List<RolloverItem> items) {
        super(translate("rollover.outcome." + outcome, items.size()));
        add(new Paragraph(translate("rollover.outcome." + outcome + ".says")));
        var table = new NativeTable();
        table.addClassName("sheet");
        var header = new NativeTableRow();
        Stream.of("rollover.plan", "rollover.department", "rollover.last")
                .forEach(key -> header.add(Cells.columnHeader(translate(key))));
        table.getHead().add(header);
        items.forEach(item -> table.getBody().add(row(item)));
        if (items.size() > MOST_SHOWN) {
            var details = new NativeDetails(translate("rollover.list"), table);
            add(details);
        } else {
            add(table);
        }
    }

    private static NativeTableRow row(RolloverItem item) {
        var title = RolloverText.title(item);
        var successor = item.rolledOverTo();
        if (successor != null) {
            title.add(new Text(" "), new Anchor("plans/" + successor.id(), translate("rollover.to")));
        }
        return new NativeTableRow(
                title,
                Cells.labelled(
                        translate("rollover.department"),
                        new Span(RolloverText.department(item.plan().department()))),
                Cells.labelled(translate("rollover.last"), RolloverText.last(item)));
    }
}
