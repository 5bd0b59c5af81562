package org.ayumi.plan;

import static java.util.function.Function.identity;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ayumi.common.FiscalYear;
import org.ayumi.department.Department;
import org.ayumi.department.DepartmentService;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at a year's plans and tells what becomes of each; the number of commands does not depend on how many. */
@Component
class RolloverCandidates {

    private static final int ALL = 0;

    private final PlanRepository plans;
    private final PlanNames.Lookup names;
    private final DepartmentService departments;

    RolloverCandidates(PlanRepository plans, PlanNames.Lookup names, DepartmentService departments) {
        this.plans = plans;
        this.names = names;
        this.departments = departments;
    }

    /**
     * What was found.
     *
     * @param items each plan and what becomes of it
     * @param departments all departments by code
     */
    record Found(List<Rollover.Item> items, Map<String, Department> departments) {}

    /** The plans of these departments, or of all where null. */
    Found find(FiscalYear from, FiscalYear to, @Nullable List<String> codes) {
        var filters = new ArrayList<Bson>(List.of(Filters.eq(PlanFilter.YEAR, from)));
        if (codes != null) {
            filters.add(Filters.in(PlanFilter.DEPARTMENT, codes));
        }
        var documents = plans.list(Filters.and(filters), ALL);
        var byCode = departments.list().stream().collect(Collectors.toMap(Department::code, identity()));
        // Nothing of the year after may be published yet; then no initiative comes along.
        var next = names.of(to);
        var successors = plans
                .listRolledOverFrom(documents.stream().map(PlanDocument::id).toList())
                .stream()
                .collect(Collectors.toMap(
                        successor -> Objects.requireNonNull(
                                successor.plan().lineage().rolledOverFrom()),
                        identity()));
        var items = documents.stream()
                .map(document -> item(document, to, byCode, next, successors.get(document.id())))
                .toList();
        return new Found(items, byCode);
    }

    private static Rollover.Item item(
            PlanDocument document,
            FiscalYear to,
            Map<String, Department> departments,
            PlanNames next,
            @Nullable PlanDocument successor) {
        var last = last(document);
        var supported = document.plan().content().initiatives();
        return new Rollover.Item(
                document,
                successor == null ? outcome(document.plan(), last, to, departments) : RolloverOutcome.ROLLED_OVER,
                last.orElse(null),
                supported.stream()
                        .flatMap(each -> next.successors(each).stream())
                        .distinct()
                        .toList(),
                supported.stream()
                        .filter(each -> next.successors(each).isEmpty())
                        .toList(),
                successor);
    }

    private static Optional<PlanReport> last(PlanDocument document) {
        return document.reports().stream()
                .filter(report -> report.state().isReported())
                .reduce((former, later) -> later);
    }

    private static RolloverOutcome outcome(
            ActionPlan plan, Optional<PlanReport> last, FiscalYear to, Map<String, Department> departments) {
        if (plan.status() != PlanStatus.ACCEPTED) {
            return RolloverOutcome.NOT_ACCEPTED;
        }
        var progress = last.map(report -> report.content().status()).orElse(PlanProgress.ON_TRACK);
        if (progress == PlanProgress.COMPLETED) {
            return RolloverOutcome.COMPLETED;
        }
        if (progress == PlanProgress.CANCELLED) {
            return RolloverOutcome.CANCELLED;
        }
        var department = departments.get(plan.department().code());
        return department == null || department.hasEndedBy(to)
                ? RolloverOutcome.DEPARTMENT_ENDED
                : RolloverOutcome.ROLLS_OVER;
    }
}
