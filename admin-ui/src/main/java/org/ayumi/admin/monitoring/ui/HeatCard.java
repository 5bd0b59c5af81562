package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.monitoring.DepartmentYear;
import org.ayumi.admin.monitoring.Figure;
import org.ayumi.admin.monitoring.FigureAddress;
import org.ayumi.admin.monitoring.Grouping;
import org.ayumi.admin.monitoring.Summary;
import org.ayumi.admin.monitoring.Viewpoint;
import org.ayumi.admin.plan.PlanDepartment;

/** The table of departments and periods; every cell leads to its plans. */
final class HeatCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Viewpoint viewpoint;

    HeatCard(Viewpoint viewpoint, List<DepartmentYear> departments) {
        super(translate("monitoring.departments.table", departments.size()));
        this.viewpoint = viewpoint;
        var table = new NativeTable();
        table.addClassNames("sheet", "heat");
        table.getHead().add(kinds(), periods());
        departments.forEach(department -> table.getBody().add(row(department)));
        add(legend(), table);
    }

    private static Paragraph legend() {
        var legend = new Paragraph(translate("monitoring.departments.legend"));
        legend.addClassName("quiet-note");
        return legend;
    }

    private static NativeTableRow kinds() {
        var department = Cells.columnHeader(translate("monitoring.column.department"));
        department.getElement().setAttribute("rowspan", "2");
        var row = new NativeTableRow(department);
        for (boolean priority : new boolean[] {true, false}) {
            var kind = Cells.columnHeader(translate(priority ? "monitoring.kind.priority" : "monitoring.kind.others"));
            kind.getElement().setAttribute("scope", "colgroup");
            kind.getElement()
                    .setAttribute(
                            "colspan",
                            String.valueOf(ReportPeriod.list(priority).size()));
            kind.addClassName(priority ? "kind" : "kind-others");
            row.add(kind);
        }
        return row;
    }

    private static NativeTableRow periods() {
        var row = new NativeTableRow();
        for (var period : ReportPeriod.values()) {
            row.add(marked(period, Cells.columnHeader(PeriodText.name(period))));
        }
        return row;
    }

    private NativeTableRow row(DepartmentYear department) {
        var row = new NativeTableRow(Cells.rowHeader(MonitoringLinks.sheet(
                viewpoint.fiscalYear(), new PlanDepartment(department.code(), department.name()))));
        for (var period : ReportPeriod.values()) {
            String label = translate(
                    period.isForPriority() ? "monitoring.departments.cell" : "monitoring.departments.cell.others",
                    PeriodText.name(period));
            row.add(marked(
                    period,
                    Cells.labelled(
                            label,
                            department
                                    .at(period)
                                    .<Component>map(summary -> cell(department, period, summary))
                                    .orElseGet(() -> new Span(translate("monitoring.departments.no-plan"))))));
        }
        return row;
    }

    // Where the other kind of plans begins; told apart by a line, too.
    private static <T extends HasStyle> T marked(ReportPeriod period, T cell) {
        if (period == ReportPeriod.H1) {
            cell.addClassName("kind-others");
        }
        return cell;
    }

    private Component cell(DepartmentYear department, ReportPeriod period, Summary summary) {
        var state = HeatState.of(summary, !period.endsOn(viewpoint.fiscalYear()).isBefore(day()));
        var link = MonitoringLinks.figure(
                viewpoint.at(period), FigureAddress.of(Figure.PLANS, Grouping.DEPARTMENT, department.code()), "");
        link.addClassNames("heat-cell", state.cssClass());
        link.add(
                new HtmlContainer("b", new Text(state.text())),
                Cells.small(
                        translate("monitoring.departments.of", summary.plans().count(), state.count())));
        return link;
    }

    private LocalDate day() {
        var asOf = viewpoint.asOf();
        return asOf == null ? DayText.today() : asOf;
    }
}
