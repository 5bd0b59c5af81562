package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.CycleMarks;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.plan.ui.PlanLinks;
import org.ayumi.admin.plan.ui.PlanMarks;
import org.ayumi.admin.report.ReportedPlan;
import org.ayumi.admin.report.ReportingPeriod;

/** Every plan in every period: where its report stands, and the way to it. */
final class OverviewCard extends Card {

    private static final long serialVersionUID = 1L;

    OverviewCard(boolean priority, List<ReportedPlan> plans) {
        super(translate(priority ? "reporting.overview.priority" : "reporting.overview.other"));
        var table = new NativeTable();
        table.addClassName("sheet");
        var header = new NativeTableRow(Cells.columnHeader(translate("reporting.plan")));
        ReportPeriod.list(priority).forEach(period -> header.add(Cells.columnHeader(PeriodText.name(period))));
        table.getHead().add(header);
        plans.forEach(plan -> table.getBody().add(row(priority, plan)));
        add(table);
    }

    /** A column holds what ends within it: also a half among quarters, where the plan became a priority plan meanwhile. */
    private static NativeTableRow row(boolean priority, ReportedPlan plan) {
        var title = Cells.rowHeader(PlanLinks.plan(plan.id(), plan.title()));
        PlanMarks.chips(false, plan.sample()).forEach(title::add);
        var row = new NativeTableRow(title);
        for (var column : ReportPeriod.list(priority)) {
            var cells = plan.reportingPeriods().stream()
                    .filter(period -> column.includesLastDayOf(period.period()))
                    .map(period -> cell(plan, period))
                    .toList();
            row.add(Cells.labelled(
                    PeriodText.name(column),
                    cells.isEmpty()
                            ? new Span(translate("reporting.not-asked"))
                            : new Div(cells.toArray(Component[]::new))));
        }
        return row;
    }

    private static Component cell(ReportedPlan plan, ReportingPeriod period) {
        var cell = new Div();
        cell.addClassName("period-cell");
        var report = period.report();
        if (report == null) {
            cell.add(state(period), Cells.small(when(period)));
            return cell;
        }
        if (report.status() != null) {
            cell.add(ReportMarks.of(report.status()));
        }
        String state = ReportMarks.word(report.state());
        var link = ReportLinks.report(plan.id(), period.period(), translate("reporting.open", state));
        String name = PeriodText.name(period.period());
        link.getElement().setAttribute("aria-label", translate("reporting.open.label", plan.title(), name, state));
        cell.add(link);
        return cell;
    }

    /** Where a period's report stands, also where there is none. */
    static Badge state(ReportingPeriod period) {
        var report = period.report();
        if (report != null) {
            return ReportMarks.of(report.state());
        }
        if (period.beginsOn().isAfter(DayText.today())) {
            return CycleMarks.ahead();
        }
        return period.locked() ? ReportMarks.missed() : ReportMarks.unreported();
    }

    private static String when(ReportingPeriod period) {
        if (period.beginsOn().isAfter(DayText.today())) {
            return translate("reporting.begins", DayText.format(period.beginsOn()));
        }
        return translate(period.locked() ? "reporting.was-due" : "reporting.is-due", DayText.format(period.dueOn()));
    }
}
