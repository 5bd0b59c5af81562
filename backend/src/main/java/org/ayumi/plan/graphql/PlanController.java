package org.ayumi.plan.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.graphql.Page;
import org.ayumi.graphql.RevisionPage;
import org.ayumi.graphql.TextCursor;
import org.ayumi.plan.PlanFilter;
import org.ayumi.plan.PlanId;
import org.ayumi.plan.PlanService;
import org.ayumi.plan.PlanStatus;
import org.ayumi.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class PlanController {

    private final PlanService plans;
    private final CurrentPerson currentPerson;

    PlanController(PlanService plans, CurrentPerson currentPerson) {
        this.plans = plans;
        this.currentPerson = currentPerson;
    }

    /** The fields of {@code ActionPlanConnection}; the count is 0 where nobody asked for it. */
    record ActionPlanConnection(List<Page.Edge<ActionPlanView>> edges, Page.PageInfo pageInfo, int totalCount) {}

    @QueryMapping
    ActionPlanConnection actionPlans(
            @Argument FiscalYear fiscalYear,
            @Argument @Nullable String department,
            @Argument @Nullable Boolean priority,
            @Argument @Nullable PlanStatus status,
            @Argument @Nullable Boolean sample,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            DataFetchingFieldSelectionSet selection) {
        int most = Page.size(first);
        var filter = new PlanFilter(fiscalYear, department, priority, status, sample);
        var behind = after == null ? null : TextCursor.decode(after, PlanId::parse);
        var found = plans.list(filter, behind, most + 1).stream()
                .map(document -> new ActionPlanView(document, currentPerson.get()))
                .toList();
        var page =
                Page.of(found, most, view -> TextCursor.encode(view.document().id()));
        int total = selection.contains("totalCount") ? plans.count(filter) : 0;
        return new ActionPlanConnection(page.edges(), page.pageInfo(), total);
    }

    @SchemaMapping(typeName = ActionPlanView.TYPE, field = "revisions")
    RevisionPage revisions(ActionPlanView view, @Argument @Nullable Integer first, @Argument @Nullable String after) {
        var document = view.document();
        return RevisionPage.read(
                first,
                after,
                document.section(),
                view::version,
                (before, most) -> plans.listRevisions(document, before, most));
    }
}
