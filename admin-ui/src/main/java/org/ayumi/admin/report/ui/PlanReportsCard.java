package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanStatus;
import org.ayumi.admin.plan.ui.PlanParts;
import org.ayumi.admin.report.ReportApi;
import org.ayumi.admin.report.ReportedPlan;
import org.ayumi.admin.report.ReportingPeriod;
import org.springframework.stereotype.Service;

/** 報告, on a plan's page: every period with how the plan stood, and the way to the report. */
final class PlanReportsCard extends Card {

    private static final long serialVersionUID = 1L;

    /** Adds the card to the pages of accepted plans whose reporting has begun. */
    @Service
    static class OfPlan implements PlanParts {

        private final ReportApi reports;

        OfPlan(ReportApi reports) {
            this.reports = reports;
        }

        @Override
        public List<Component> of(Plan plan) {
            if (plan.status() != PlanStatus.ACCEPTED) {
                return List.of();
            }
            var reported = reports.getPlan(plan.id());
            return reported.reportingPeriods().isEmpty() ? List.of() : List.of(new PlanReportsCard(reported));
        }
    }

    private PlanReportsCard(ReportedPlan plan) {
        super(translate("reporting.heading"));
        var table = new NativeTable();
        table.addClassName("sheet");
        var header = new NativeTableRow();
        Stream.of("period.column", "status", "achievement", "state")
                .forEach(name -> header.add(Cells.columnHeader(translate("reporting." + name))));
        table.getHead().add(header);
        plan.reportingPeriods().forEach(period -> table.getBody().add(row(plan, period)));
        add(table);
        if (plan.reportingPeriods().stream().anyMatch(ReportingPeriod::inHand)) {
            var link = ReportLinks.reporting(plan.fiscalYear(), translate("reporting.write"));
            link.addClassName("btn");
            var foot = new Span(link);
            foot.addClassName("card-foot");
            add(foot);
        }
    }

    private static NativeTableRow row(ReportedPlan plan, ReportingPeriod period) {
        var report = period.report();
        String name = PeriodText.withMonths(period.period());
        return new NativeTableRow(
                Cells.rowHeader(report == null ? new Span(name) : ReportLinks.report(plan.id(), period.period(), name)),
                Cells.labelled(
                        translate("reporting.status"),
                        report == null || report.status() == null ? new Span("－") : ReportMarks.of(report.status())),
                Cells.labelled(
                        translate("reporting.achievement"),
                        new Span(
                                report == null || report.achievement() == null
                                        ? "－"
                                        : ReportText.percent(report.achievement()))),
                Cells.labelled(translate("reporting.state"), OverviewCard.state(period)));
    }
}
