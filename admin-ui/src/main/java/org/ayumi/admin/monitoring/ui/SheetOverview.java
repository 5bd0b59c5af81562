package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.monitoring.DepartmentSheet;
import org.ayumi.admin.monitoring.PlanPoint;
import org.ayumi.admin.monitoring.SheetPlan;

/** How all plans of the department stood, period by period. */
final class SheetOverview extends Card {

    private static final long serialVersionUID = 1L;

    SheetOverview(DepartmentSheet sheet, int fiscalYear) {
        super(translate("monitoring.sheet.overview", sheet.accepted().size()));
        for (boolean priority : new boolean[] {true, false}) {
            var plans = sheet.accepted().stream()
                    .filter(plan -> plan.priority() == priority)
                    .toList();
            if (!plans.isEmpty()) {
                add(table(sheet, plans, priority, fiscalYear));
            }
        }
    }

    private static NativeTable table(DepartmentSheet sheet, List<SheetPlan> plans, boolean priority, int fiscalYear) {
        var table = new NativeTable();
        table.addClassName("sheet");
        var head = new NativeTableRow(
                Cells.columnHeader(translate(priority ? "monitoring.kind.priority" : "monitoring.kind.others")));
        var periods = ReportPeriod.list(priority);
        periods.forEach(period -> head.add(Cells.columnHeader(PeriodText.name(period))));
        table.getHead().add(head);
        for (var plan : plans) {
            var row = new NativeTableRow(Cells.rowHeader(MonitoringLinks.plan(plan.id(), plan.title())));
            for (var period : periods) {
                var cell = Cells.labelled(PeriodText.name(period));
                sheet.point(plan, period).ifPresent(point -> cell.add(standing(point, fiscalYear)));
                row.add(cell);
            }
            table.getBody().add(row);
        }
        return table;
    }

    private static Div standing(PlanPoint point, int fiscalYear) {
        var standing = new Div(StandingMarks.of(point, fiscalYear));
        if (point.achievement() != null) {
            standing.add(Cells.small(new FigureText(point.achievement(), "%").text()));
        }
        return standing;
    }
}
