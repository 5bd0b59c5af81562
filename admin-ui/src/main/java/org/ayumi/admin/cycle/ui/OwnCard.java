package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.Cycle;
import org.ayumi.admin.cycle.OwnPeriod;

/** What one of the viewer's departments has to report: by when, and how far it is. */
final class OwnCard extends Card {

    private static final long serialVersionUID = 1L;

    OwnCard(Cycle cycle, List<OwnPeriod> periods) {
        super(translate("cycle.own", periods.getFirst().department().name()));
        var table = new NativeTable();
        table.addClassName("sheet");
        var header = new NativeTableRow();
        Stream.of("period", "due", "state", "reported")
                .forEach(name -> header.add(Cells.columnHeader(translate("cycle.column." + name))));
        table.getHead().add(header);
        periods.forEach(period -> table.getBody().add(row(cycle, period)));
        add(table);
    }

    private static NativeTableRow row(Cycle cycle, OwnPeriod own) {
        var period = cycle.get(own.period());
        var due = new Span(new DayText(own.dueOn()));
        if (own.dueOn().isAfter(period.dueOn())) {
            due.add(Cells.small(translate("cycle.own.more", DayText.format(period.dueOn()))));
        }
        var figures = own.figures();
        return new NativeTableRow(
                Cells.rowHeader(new Span(PeriodText.withMonths(own.period()))),
                Cells.labelled(translate("cycle.column.due"), due),
                Cells.labelled(
                        translate("cycle.column.state"),
                        CycleMarks.of(period.beginsOn(), own.dueOn().isBefore(DayText.today()))),
                Cells.labelled(
                        translate("cycle.column.reported"),
                        new Span(translate("cycle.of", figures.plans(), figures.reported()))));
    }
}
