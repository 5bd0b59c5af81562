package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.ayumi.admin.strategy.ScheduleItem;
import org.ayumi.admin.strategy.ScheduleKind;
import org.jspecify.annotations.Nullable;

/** The year's months with bars and milestones over them. A picture: the same stands in a table beside it. */
final class Gantt extends Div {

    private static final long serialVersionUID = 1L;

    private static final int WHOLE = 100;

    /** With the line of today where the day is in the year shown; null where it is not. */
    Gantt(List<ScheduleItem> items, @Nullable LocalDate today) {
        addClassName("gantt");
        getElement().setAttribute("aria-hidden", "true");
        var corner = new Span();
        corner.addClassName("corner");
        add(corner);
        FiscalMonth.year().forEach(month -> add(head(month)));
        items.forEach(item -> {
            var name = new Span(item.label());
            name.addClassName("name");
            add(name, mark(item));
        });
        if (today != null) {
            add(line(today));
        }
    }

    private static Span line(LocalDate today) {
        var line = new Span();
        line.addClassName("today");
        line.getStyle()
                .set("--from", String.valueOf(new FiscalMonth(today.getMonthValue()).place()))
                .set("--part", String.valueOf((today.getDayOfMonth() - 1) * WHOLE / today.lengthOfMonth()) + "%");
        return line;
    }

    private static Span head(FiscalMonth month) {
        var head = new Span(new Text(String.valueOf(month.month())), new Span(translate("strategy.schedule.month")));
        head.addClassName("m");
        return head;
    }

    private static Span mark(ScheduleItem item) {
        boolean milestone = item.kind() == ScheduleKind.MILESTONE;
        var mark = new Span(milestone ? "▲ " + ScheduleText.withProgress(item) : ScheduleText.withProgress(item));
        mark.addClassNames("mark", milestone ? "stone" : "bar");
        // Where the columns begin differs between wide and narrow; the stylesheet adds it.
        mark.getStyle()
                .set("--from", String.valueOf(ScheduleText.start(item)))
                .set("--to", String.valueOf(ScheduleText.end(item) + 1))
                .set("--done", (item.progress() == null ? 0 : item.progress()) + "%");
        return mark;
    }
}
