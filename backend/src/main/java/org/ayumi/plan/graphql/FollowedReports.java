package org.ayumi.plan.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.graphql.FollowedNode;
import org.ayumi.graphql.FollowedNodes;
import org.ayumi.graphql.GlobalId;
import org.ayumi.plan.PlanAccess;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanReport;
import org.ayumi.plan.PlanService;
import org.ayumi.plan.ReportId;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Person;
import org.springframework.stereotype.Component;

/**
 * Reports as they are followed: sections of their plan. Who would read them as drafts follows also those nobody has begun
 * yet.
 */
@Component
class FollowedReports implements FollowedNodes {

    private static final int NOT_BEGUN = 0;

    private final PlanService plans;
    private final CurrentPerson currentPerson;

    FollowedReports(PlanService plans, CurrentPerson currentPerson) {
        this.plans = plans;
        this.currentPerson = currentPerson;
    }

    @Override
    public String type() {
        return PlanReportView.TYPE;
    }

    @Override
    public List<FollowedNode> list(Set<String> keys) {
        var byPlan = keys.stream()
                .flatMap(key -> ReportId.parse(key).stream())
                .collect(Collectors.groupingBy(ReportId::plan));
        var person = currentPerson.get();
        return plans.list(List.copyOf(byPlan.keySet())).stream()
                .flatMap(document -> followed(document, byPlan.getOrDefault(document.id(), List.of()), person))
                .toList();
    }

    private static Stream<FollowedNode> followed(PlanDocument document, Collection<ReportId> ids, Person person) {
        var access = new PlanAccess(person, document.plan().department());
        return ids.stream().flatMap(id -> {
            var report = document.findReport(id.period());
            boolean read = report.map(access::mayRead).orElseGet(access::mayReadDrafts);
            int version = report.map(PlanReport::version).orElse(NOT_BEGUN);
            return read
                    ? Stream.of(FollowedNode.section(
                            new GlobalId(PlanReportView.TYPE, id.value()), document, id.value(), version))
                    : Stream.empty();
        });
    }
}
