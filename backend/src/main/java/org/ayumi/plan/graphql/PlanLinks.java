package org.ayumi.plan.graphql;

import static java.util.function.Function.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.department.Department;
import org.ayumi.department.DepartmentService;
import org.ayumi.plan.GoalId;
import org.ayumi.plan.GoalOrigin;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanId;
import org.ayumi.plan.PlanService;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What plans point to beyond their own document, looked up for all plans of an answer at once. */
@Controller
class PlanLinks {

    private final PlanService plans;
    private final DepartmentService departments;

    PlanLinks(PlanService plans, DepartmentService departments) {
        this.plans = plans;
        this.departments = departments;
    }

    @BatchMapping(typeName = ActionPlanView.TYPE, field = "rolledOverFrom")
    Map<ActionPlanView, ActionPlanView> rolledOverFrom(List<ActionPlanView> views) {
        var former = byId(views.stream().flatMap(view -> former(view).stream()));
        Map<ActionPlanView, ActionPlanView> found = new HashMap<>();
        views.forEach(view -> former(view)
                .map(former::get)
                .ifPresent(document -> found.put(view, new ActionPlanView(document, view.person()))));
        return found;
    }

    @BatchMapping(typeName = ActionPlanView.TYPE, field = "rolledOverTo")
    Map<ActionPlanView, ActionPlanView> rolledOverTo(List<ActionPlanView> views) {
        Map<PlanId, PlanDocument> successors = new HashMap<>();
        plans.listRolledOverFrom(
                        views.stream().map(view -> view.document().id()).toList())
                .forEach(document -> Optional.ofNullable(
                                document.plan().lineage().rolledOverFrom())
                        .ifPresent(former -> successors.put(former, document)));
        Map<ActionPlanView, ActionPlanView> found = new HashMap<>();
        views.forEach(view -> Optional.ofNullable(successors.get(view.document().id()))
                .ifPresent(document -> found.put(view, new ActionPlanView(document, view.person()))));
        return found;
    }

    @BatchMapping(typeName = PlanGoalView.TYPE, field = "former")
    Map<PlanGoalView, PlanGoalView> former(List<PlanGoalView> views) {
        var documents =
                byId(views.stream().flatMap(view -> former(view).stream().map(GoalId::plan)));
        Map<PlanGoalView, PlanGoalView> found = new HashMap<>();
        views.forEach(view -> former(view)
                .ifPresent(goal -> Optional.ofNullable(documents.get(goal.plan()))
                        .flatMap(
                                document -> document.plan().findGoal(goal).map(each -> PlanGoalView.in(document, each)))
                        .ifPresent(former -> found.put(view, former))));
        return found;
    }

    @BatchMapping(typeName = "PlanDepartment", field = "currentName")
    Map<PlanDepartment, String> currentName(List<PlanDepartment> named) {
        var now = departments
                .listOwn(named.stream().map(PlanDepartment::code).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Department::code, Department::name));
        return named.stream()
                .distinct()
                .filter(department ->
                        now.containsKey(department.code()) && !department.name().equals(now.get(department.code())))
                .collect(
                        Collectors.toMap(identity(), department -> Objects.requireNonNull(now.get(department.code()))));
    }

    private static Optional<PlanId> former(ActionPlanView view) {
        return Optional.ofNullable(view.document().plan().lineage().rolledOverFrom());
    }

    private static Optional<GoalId> former(PlanGoalView view) {
        return Optional.ofNullable(view.goal().origin()).map(GoalOrigin::former);
    }

    private Map<PlanId, PlanDocument> byId(Stream<PlanId> ids) {
        return plans.list(ids.distinct().toList()).stream().collect(Collectors.toMap(PlanDocument::id, identity()));
    }
}
