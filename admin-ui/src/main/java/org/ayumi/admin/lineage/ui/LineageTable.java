package org.ayumi.admin.lineage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.lineage.LineageLink;
import org.ayumi.admin.lineage.YearLineage;
import org.jspecify.annotations.Nullable;

/** The lineage as a table: what the flow shows, with what each link rests on and which measures go on. */
final class LineageTable extends Card {

    private static final long serialVersionUID = 1L;

    LineageTable(YearLineage year) {
        super(translate("lineage.table"));
        String before = LineageYear.era(year.fiscalYear() - 1);
        var table = new NativeTable();
        table.addClassName("sheet");
        var head = new NativeTableRow();
        Stream.of(translate("lineage.kind"), before, year.era(), translate("lineage.note"))
                .forEach(text -> head.add(Cells.columnHeader(text)));
        table.getHead().add(head);
        for (var link : year.lineage()) {
            table.getBody()
                    .add(new NativeTableRow(
                            Cells.rowHeader(new Span(link.marked())),
                            Cells.labelled(before, end(link.from(), link.fromTitle())),
                            Cells.labelled(year.era(), end(link.to(), null)),
                            Cells.labelled(translate("lineage.note"), note(link))));
        }
        add(table);
    }

    private static Component end(LineageLink.@Nullable End end, @Nullable String title) {
        if (end != null) {
            return LineageYear.initiative(end.id(), end.number() + " " + end.title());
        }
        return new Span(title == null ? "－" : title);
    }

    private static Div note(LineageLink link) {
        var text = new Div(new Span(link.note() == null ? "－" : link.note()));
        link.measures()
                .forEach(each -> text.add(new Div(Cells.small(translate(
                        "lineage.measure",
                        each.fromLabel(),
                        each.toLabel() == null ? translate("lineage.measure.gone") : each.toLabel())))));
        return text;
    }
}
