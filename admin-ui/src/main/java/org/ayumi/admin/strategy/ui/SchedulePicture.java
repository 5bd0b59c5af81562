package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.strategy.ScheduleItem;
import org.jspecify.annotations.Nullable;

/** A schedule: what has its months is drawn over them, and to be read as a table; what has lost them keeps its order. */
public final class SchedulePicture extends Div {

    private static final long serialVersionUID = 1L;

    /** The schedule of an initiative of this year. */
    public SchedulePicture(int fiscalYear, List<ScheduleItem> schedule) {
        var placed = schedule.stream().filter(ScheduleItem::placed).toList();
        var lost = schedule.stream().filter(item -> !item.placed()).toList();
        if (!placed.isEmpty()) {
            var asTable = new NativeDetails(translate("strategy.schedule.table"), new ScheduleTable(placed));
            asTable.addClassName("fold");
            add(new Gantt(placed, today(fiscalYear)), asTable);
        }
        if (!lost.isEmpty()) {
            add(new Paragraph(translate("strategy.schedule.lost")), list(lost));
        }
    }

    /** Today, where it is a day of the year; null where it is not. */
    private static @Nullable LocalDate today(int fiscalYear) {
        var today = DayText.today();
        return FiscalYearText.of(today).year() == fiscalYear ? today : null;
    }

    private static OrderedList list(List<ScheduleItem> items) {
        var list = new OrderedList();
        list.addClassName("plain");
        items.forEach(item -> list.add(new ListItem(ScheduleText.line(item))));
        return list;
    }
}
