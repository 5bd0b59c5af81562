package org.ayumi.admin.cycle.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.DateTimeText;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.Cycle;
import org.ayumi.admin.cycle.CycleDepartment;
import org.ayumi.admin.cycle.CyclePage;
import org.ayumi.admin.cycle.CyclePeriod;
import org.ayumi.admin.cycle.Grace;
import org.ayumi.admin.cycle.PeriodFigures;
import org.ayumi.admin.cycle.ReportPeriod;

/** The quarters, or the halves: due, open or locked, how many have reported, and who was given more time and why. */
final class PeriodsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Cycle cycle;
    private final transient CyclePage page;
    private final transient Consumer<CycleChange> open;
    private final transient Function<CyclePeriod, List<Component>> offered;

    PeriodsCard(
            Cycle cycle,
            CyclePage page,
            boolean priority,
            Consumer<CycleChange> open,
            Function<CyclePeriod, List<Component>> offered) {
        super(translate(priority ? "cycle.quarters" : "cycle.halves"));
        this.cycle = cycle;
        this.page = page;
        this.open = open;
        this.offered = offered;
        var table = new NativeTable();
        table.addClassName("sheet");
        var header = new NativeTableRow();
        Stream.of("period", "due", "state")
                .forEach(name -> header.add(Cells.columnHeader(translate("cycle.column." + name))));
        Stream.of("reported", "unreported").forEach(name -> {
            var column = Cells.columnHeader(translate("cycle.column." + name));
            column.addClassName("n");
            header.add(column);
        });
        if (mayManage()) {
            header.add(Cells.columnHeader(translate("cycle.column.action")));
        }
        table.getHead().add(header);
        ReportPeriod.list(priority).forEach(period -> add(table, cycle.get(period)));
        add(table);
    }

    private boolean mayManage() {
        return cycle.viewerCan().manage();
    }

    private void add(NativeTable table, CyclePeriod period) {
        var figures = page.figures(period.period());
        var row = new NativeTableRow(
                Cells.rowHeader(new Span(PeriodText.withMonths(period.period()))),
                Cells.labelled(translate("cycle.column.due"), new DayText(period.dueOn())),
                Cells.labelled(translate("cycle.column.state"), CycleMarks.of(period.beginsOn(), period.locked())),
                Cells.figure(
                        translate("cycle.column.reported"),
                        new Span(translate("cycle.of", figures.plans(), figures.reported()))),
                Cells.figure(translate("cycle.column.unreported"), unreported(figures)));
        if (mayManage()) {
            row.add(Cells.labelled(translate("cycle.column.action"), actions(period)));
        }
        table.getBody().add(row);
        if (!period.graces().isEmpty()) {
            row.addClassName("has-more");
            table.getBody().add(graces(period));
        }
    }

    private static Component unreported(PeriodFigures figures) {
        var cell = new Div(new Span(translate("cycle.count", figures.unreported())));
        if (figures.overdue() > 0) {
            cell.add(new Div(new Badge("▼", translate("cycle.overdue", figures.overdue()), "missed")));
        }
        if (figures.returned() > 0) {
            cell.add(new Div(new Badge("◁", translate("cycle.returned", figures.returned()), "missed")));
        }
        return cell;
    }

    private Component actions(CyclePeriod period) {
        var more = button(
                period.locked() ? "REOPEN" : "EXTEND",
                period,
                () -> open.accept(new MoreTime(cycle, period, page.departments())));
        var due = button("DUE", period, () -> open.accept(new DueDateChange(cycle, period)));
        var actions = new Div(more, due);
        boolean begun = !period.beginsOn().isAfter(DayText.today());
        var figures = page.figures(period.period());
        // What is overdue can be reminded of too: the dialog says where a period has to be reopened first.
        if (begun && figures.unreported() > 0) {
            actions.add(offered.apply(period));
        }
        return actions;
    }

    private static NativeButton button(String name, CyclePeriod period, Runnable action) {
        var button = new NativeButton(translate("cycle.action." + name), click -> action.run());
        button.addClassName("link");
        button.setAriaLabel(translate("cycle.action.label", PeriodText.name(period.period()), button.getText()));
        return button;
    }

    private NativeTableRow graces(CyclePeriod period) {
        var cell = new NativeTableCell();
        cell.addClassName("whole");
        cell.setColspan(mayManage() ? 6 : 5);
        period.graces().forEach(grace -> cell.add(line(grace, page.departments())));
        var row = new NativeTableRow(cell);
        row.addClassName("more");
        return row;
    }

    private static Div line(Grace grace, List<CycleDepartment> departments) {
        var line = new Div(new Text(CycleText.grace(grace, departments)));
        line.addClassName("reason");
        if (grace.reason() != null) {
            line.add(Cells.small(translate("cycle.grace.reason", grace.reason())));
        }
        line.add(Cells.small(translate("cycle.grace.by", DateTimeText.format(grace.grantedAt()), grace.grantedBy())));
        return line;
    }
}
