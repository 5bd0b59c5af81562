package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.strategy.ScheduleItem;

/** The placed items of a schedule, to be read rather than seen. */
final class ScheduleTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    ScheduleTable(List<ScheduleItem> items) {
        addClassName("sheet");
        getHead()
                .add(new NativeTableRow(
                        Cells.columnHeader(translate("strategy.schedule.item")),
                        Cells.columnHeader(translate("strategy.schedule.kind")),
                        Cells.columnHeader(translate("strategy.schedule.when")),
                        Cells.columnHeader(translate("strategy.schedule.done"))));
        items.forEach(item -> getBody().add(row(item)));
    }

    private static NativeTableRow row(ScheduleItem item) {
        return new NativeTableRow(
                Cells.rowHeader(new Text(item.label())),
                Cells.labelled(
                        translate("strategy.schedule.kind"),
                        new Span(translate("strategy.schedule.kind." + item.kind()))),
                Cells.labelled(translate("strategy.schedule.when"), new Span(ScheduleText.months(item))),
                Cells.labelled(translate("strategy.schedule.done"), new Span(ScheduleText.progress(item))));
    }
}
