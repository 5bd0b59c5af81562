package org.ayumi.admin.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.strategy.AimName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Action plans, as the signed-in person may read and change them. */
@Component
public class PlanApi {

    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 100;

    private final AyumiBackend backend;

    PlanApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** The year's page: what the person has in hand, and the first plans that pass the filter. */
    public PlanListPage getPage(int fiscalYear, PlanFilter filter) {
        var answer = backend.retrieveWhole("plan/plans", variables(fiscalYear, filter), ListAnswer.class);
        var inHand = Stream.of(
                        all(fiscalYear, PlanStatus.RETURNED, answer.returned()),
                        all(fiscalYear, PlanStatus.CONFIRMED, answer.confirmed()),
                        all(fiscalYear, PlanStatus.DRAFT, answer.drafts()))
                .flatMap(List::stream)
                .filter(PlanEntry::inHand)
                .toList();
        var toReview = all(fiscalYear, PlanStatus.SUBMITTED, answer.submitted()).stream()
                .filter(plan -> plan.viewerCan().review())
                .toList();
        var departments = answer.departments();
        return new PlanListPage(
                answer.person(),
                departments == null ? List.of() : departments,
                inHand,
                toReview,
                answer.found() == null ? FoundPlans.NONE : answer.found());
    }

    // A year's drafts seldom fill more than one page; nothing a person has to do may be left out where they do.
    private List<PlanEntry> all(int fiscalYear, PlanStatus status, @Nullable FoundPlans first) {
        var page = first == null ? FoundPlans.NONE : first;
        List<PlanEntry> plans = new ArrayList<>(page.plans());
        for (String after = page.next(); after != null; after = page.next()) {
            page = find(fiscalYear, new PlanFilter(null, null, status), LARGEST_PAGE, after);
            plans.addAll(page.plans());
        }
        return plans;
    }

    /** The first plans of the year that pass the filter. */
    public FoundPlans find(int fiscalYear, PlanFilter filter) {
        return find(fiscalYear, filter, PAGE, null);
    }

    /** The plans behind the cursor that pass the filter. */
    public FoundPlans find(int fiscalYear, PlanFilter filter, String after) {
        return find(fiscalYear, filter, PAGE, after);
    }

    private FoundPlans find(int fiscalYear, PlanFilter filter, int first, @Nullable String after) {
        var variables = variables(fiscalYear, filter);
        variables.put("first", first);
        if (after != null) {
            variables.put("after", after);
        }
        var found = backend.retrieve("plan/found", variables, "actionPlans", FoundPlans.class);
        return found == null ? FoundPlans.NONE : found;
    }

    private static Map<String, Object> variables(int fiscalYear, PlanFilter filter) {
        Map<String, Object> variables = new HashMap<>(Map.of("fiscalYear", fiscalYear));
        Optional.ofNullable(filter.department()).ifPresent(code -> variables.put("department", code));
        Optional.ofNullable(filter.priority()).ifPresent(priority -> variables.put("priority", priority));
        Optional.ofNullable(filter.status()).ifPresent(status -> variables.put("status", status.name()));
        return variables;
    }

    /** The plan of this global id; NOT_FOUND where there is none, or none the person may read. */
    public Plan getPlan(String id) {
        var plan = backend.retrieve("plan/plan", Map.of("id", id), "node", Plan.class);
        if (plan == null) {
            throw BackendException.notFound("action plan " + id);
        }
        return plan;
    }

    /** The departments a plan can be moved to: those that exist. */
    public List<PlanDepartment> listDepartments() {
        return backend.retrieveList("plan/departments", Map.of(), "departments", Choosable.class).stream()
                .filter(each -> each.lastFiscalYear() == null)
                .map(each -> new PlanDepartment(each.code(), each.name()))
                .toList();
    }

    record Choosable(String code, String name, @Nullable Integer lastFiscalYear) {}

    /** What the form of a new plan needs. */
    public PlanForm getForm(int fiscalYear) {
        var answer = backend.retrieveWhole("plan/new-form", Map.of(), FormAnswer.class);
        return new PlanForm(answer.person(), answer.choices(fiscalYear), null);
    }

    /** What the form of this plan needs; NOT_FOUND where there is none. */
    public PlanForm getForm(String id) {
        var answer = backend.retrieveWhole("plan/edit-form", Map.of("id", id), FormAnswer.class);
        var plan = answer.node();
        if (plan == null) {
            throw BackendException.notFound("action plan " + id);
        }
        return new PlanForm(answer.person(), answer.choices(plan.fiscalYear()).including(plan), plan);
    }

    /** Sends the change; what is to be put right, or who was faster, is part of the answer. */
    public PlanAnswer save(PlanInput input) {
        return switch (input) {
            case PlanInput.Create _ -> save("plan/create", "createActionPlan", input);
            case PlanInput.Edit _ -> save("plan/edit", "editActionPlan", input);
            case PlanInput.Confirm _ -> save("plan/confirm", "confirmActionPlan", input);
            case PlanInput.Submit _ -> save("plan/submit", "submitActionPlan", input);
            case PlanInput.Accept _ -> save("plan/accept", "acceptActionPlan", input);
            case PlanInput.Return _ -> save("plan/return", "returnActionPlan", input);
            case PlanInput.SetPriority _ -> save("plan/set-priority", "setPlanPriority", input);
            case PlanInput.Move _ -> save("plan/move", "moveActionPlan", input);
            case PlanInput.ChangeGoal _ -> save("plan/change-goal", "changePlanGoal", input);
        };
    }

    private PlanAnswer save(String document, String field, PlanInput input) {
        return backend.change(document, field, input, PlanAnswer.class);
    }

    record ListAnswer(
            @Nullable PlanPerson viewer,
            @Nullable List<PlanDepartment> departments,
            @Nullable FoundPlans drafts,
            @Nullable FoundPlans confirmed,
            @Nullable FoundPlans returned,
            @Nullable FoundPlans submitted,
            @Nullable FoundPlans found) {

        PlanPerson person() {
            return viewer == null ? new PlanPerson(List.of(), List.of()) : viewer;
        }
    }

    record FormAnswer(
            @Nullable PlanPerson viewer,
            @Nullable Aims vision,
            @Nullable List<Year> strategies,
            @Nullable Plan node) {

        PlanPerson person() {
            return viewer == null ? new PlanPerson(List.of(), List.of()) : viewer;
        }

        PlanChoices choices(int fiscalYear) {
            var initiatives = (strategies == null ? List.<Year>of() : strategies)
                    .stream()
                            .filter(year -> year.fiscalYear() == fiscalYear && year.isPublished())
                            .flatMap(year -> year.initiatives().stream())
                            .toList();
            return new PlanChoices(vision == null ? List.of() : vision.aims(), initiatives);
        }
    }

    record Aims(List<AimName> aims) {}

    record Year(int fiscalYear, List<Edition> editions, List<SupportedInitiative> initiatives) {

        // Who reads drafts would else be offered what everyone else may not read yet.
        boolean isPublished() {
            return !editions.isEmpty();
        }
    }

    record Edition(int number) {}
}
