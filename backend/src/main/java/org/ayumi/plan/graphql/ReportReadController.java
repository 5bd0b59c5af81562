package org.ayumi.plan.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.graphql.Page;
import org.ayumi.graphql.RevisionPage;
import org.ayumi.graphql.TextCursor;
import org.ayumi.plan.ReportFilter;
import org.ayumi.plan.ReportId;
import org.ayumi.plan.ReportPermissions;
import org.ayumi.plan.ReportService;
import org.ayumi.plan.ReportState;
import org.ayumi.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What is read of reports; what depends on the cycle is read for all plans or reports of a request at once. */
@Controller
class ReportReadController {

    private final ReportService reports;
    private final CurrentPerson currentPerson;

    ReportReadController(ReportService reports, CurrentPerson currentPerson) {
        this.reports = reports;
        this.currentPerson = currentPerson;
    }

    /** The fields of {@code PlanReportConnection}; the count is 0 where nobody asked for it. */
    record PlanReportConnection(List<Page.Edge<PlanReportView>> edges, Page.PageInfo pageInfo, int totalCount) {}

    @QueryMapping
    PlanReportConnection planReports(
            @Argument FiscalYear fiscalYear,
            @Argument @Nullable ReportPeriod period,
            @Argument @Nullable ReportState state,
            @Argument @Nullable String department,
            @Argument @Nullable Boolean ratingsDiffer,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet selection) {
        int most = Page.size(first);
        var filter = new ReportFilter(fiscalYear, period, state, department, ratingsDiffer);
        var behind = after == null ? null : TextCursor.decode(after, ReportId::parse);
        var person = currentPerson.get();
        var found = reports.list(filter, behind, most + 1).stream()
                .map(report -> new PlanReportView(report, person))
                .toList();
        var page = Page.of(found, most, view -> TextCursor.encode(view.place().id()));
        int total = selection.contains("totalCount") ? reports.count(filter) : 0;
        return new PlanReportConnection(page.edges(), page.pageInfo(), total);
    }

    @BatchMapping(typeName = ActionPlanView.TYPE)
    List<List<ReportingPeriodView>> reportingPeriods(List<ActionPlanView> plans) {
        var found =
                reports.listPeriods(plans.stream().map(ActionPlanView::document).toList());
        var views = new ArrayList<List<ReportingPeriodView>>();
        for (int i = 0; i < plans.size(); i++) {
            var plan = plans.get(i);
            views.add(found.get(i).stream()
                    .map(period -> ReportingPeriodView.of(period, plan.document(), plan.person()))
                    .toList());
        }
        return views;
    }

    @BatchMapping(typeName = PlanReportView.TYPE)
    List<ReportPermissions> viewerCan(List<PlanReportView> views) {
        return reports.listPermissions(views.stream().map(PlanReportView::place).toList());
    }

    @SchemaMapping(typeName = PlanReportView.TYPE, field = "revisions")
    RevisionPage revisions(
            PlanReportView view,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet selection) {
        var report = view.place();
        return RevisionPage.read(
                first,
                after,
                report.id().value(),
                () -> selection.contains("totalCount") ? reports.countRevisions(report) : 0,
                (before, most) -> reports.listRevisions(report, before, most));
    }
}
