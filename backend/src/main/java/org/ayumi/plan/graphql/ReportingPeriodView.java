package org.ayumi.plan.graphql;

import java.time.LocalDate;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.graphql.GlobalId;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanReport;
import org.ayumi.plan.ReportInPlan;
import org.ayumi.plan.ReportPermissions;
import org.ayumi.plan.ReportingPeriod;
import org.ayumi.security.Person;
import org.jspecify.annotations.Nullable;

/** The fields of {@code PlanReportingPeriod}. */
record ReportingPeriodView(
        ReportPeriod period,
        String reportId,
        LocalDate beginsOn,
        LocalDate endsOn,
        LocalDate dueOn,
        boolean locked,
        @Nullable PlanReportView report,
        @Nullable PlanReportView former,
        ReportPermissions viewerCan) {

    static ReportingPeriodView of(ReportingPeriod period, PlanDocument document, Person person) {
        return new ReportingPeriodView(
                period.period(),
                new GlobalId(PlanReportView.TYPE, document.section(period.period())).encode(),
                period.beginsOn(),
                period.endsOn(),
                period.dueOn(),
                period.locked(),
                view(period.report(), document, person),
                view(period.former(), document, person),
                period.viewerCan());
    }

    private static @Nullable PlanReportView view(@Nullable PlanReport report, PlanDocument document, Person person) {
        return report == null ? null : new PlanReportView(new ReportInPlan(document, report), person);
    }
}
