package org.ayumi.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.UserError;
import org.ayumi.cycle.CycleService;
import org.ayumi.department.Department;
import org.ayumi.department.DepartmentService;
import org.ayumi.graphql.InvalidArgument;
import org.ayumi.revision.Stamp;
import org.ayumi.security.AccessRefused;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Rolls unfinished plans over into drafts of the year after, on behalf of the current person: a department its own, the
 * DX office everyone's. Nothing that is there is changed, and doing it twice does it once.
 *
 * @see "docs/decisions/021-turn-of-the-year.md"
 */
@Service
public class RolloverService {

    /** Each round is lost only to someone who begins plans of the same department at the same time. */
    private static final int MOST_ROUNDS = 20;

    private final PlanRepository plans;
    private final PlanChanges changes;
    private final RolloverCandidates candidates;
    private final DepartmentService departments;
    private final CycleService cycles;

    RolloverService(
            PlanRepository plans,
            PlanChanges changes,
            RolloverCandidates candidates,
            DepartmentService departments,
            CycleService cycles) {
        this.plans = plans;
        this.changes = changes;
        this.candidates = candidates;
        this.departments = departments;
        this.cycles = cycles;
    }

    /** What would become of the plans; {@code department} as in {@link RolloverInput}. */
    public Rollover preview(FiscalYear from, FiscalYear to, @Nullable String department) {
        var scope = scope(changes.actor().person(), department);
        if (department != null && departments.find(department).isEmpty()) {
            throw new InvalidArgument("この所属は見つかりません。");
        }
        return new Rollover(
                from, to, cycles.today(), candidates.find(from, to, scope).items());
    }

    /** Rolls plans over. */
    public RolloverResult rollOver(RolloverInput input) {
        var actor = changes.actor();
        var scope = scope(actor.person(), input.department());
        var errors = new ArrayList<UserError>();
        Rollover.check(input.from(), input.to()).ifPresent(errors::add);
        var today = cycles.today();
        if (errors.isEmpty() && today.isBefore(Rollover.opensOn(input.from()))) {
            errors.add(UserError.at(
                    "TOO_EARLY",
                    "%sの計画は、第4四半期に入ってから引き継いでください。".formatted(input.from().era()),
                    "input",
                    "from"));
        }
        if (!errors.isEmpty()) {
            return RolloverResult.rejected(errors);
        }
        if (input.department() != null && departments.find(input.department()).isEmpty()) {
            return RolloverResult.rejected(List.of(UserError.at("NOT_FOUND", "この所属は見つかりません。", "input", "department")));
        }
        var found = candidates.find(input.from(), input.to(), scope);
        errors.addAll(RolloverChoice.check(input, found.items(), this::requireNotOfOthers));
        if (!errors.isEmpty()) {
            return RolloverResult.rejected(errors);
        }
        var chosen = RolloverChoice.of(input, found.items());
        var author = new Stamp.Author(
                actor.person().name(),
                actor.person().username(),
                "%sの計画から引き継ぎました。".formatted(input.from().era()));
        var made = new ArrayList<PlanDocument>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            var drafts = drafts(chosen, input.to(), found.departments());
            if (drafts == null) {
                return RolloverResult.rejected(List.of(UserError.at(
                        "TOO_MANY", "1つの所属が1年度に作れる計画は%d件までです。".formatted(PlanId.MOST), "input", "actionPlanIds")));
            }
            made.addAll(plans.insertAll(drafts.stream()
                    .map(draft -> PlanDocument.first(draft, List.of(), author, actor.now()))
                    .toList()));
            var after = candidates.find(input.from(), input.to(), scope);
            var missing = new HashSet<>(RolloverChoice.ids(RolloverChoice.of(input, after.items())));
            chosen = chosen.stream()
                    .filter(item -> missing.contains(item.document().id()))
                    .toList();
            if (chosen.isEmpty()) {
                return new RolloverResult(
                        made, new Rollover(input.from(), input.to(), today, after.items()), List.of());
            }
        }
        throw new IllegalStateException("%d plans of %s could not be rolled over in %d rounds"
                .formatted(chosen.size(), input.from(), MOST_ROUNDS));
    }

    /** With the numbers after those taken; null where a department has none left. */
    private @Nullable List<ActionPlan> drafts(
            List<Rollover.Item> chosen, FiscalYear to, Map<String, Department> byCode) {
        Map<String, Integer> last = new HashMap<>();
        plans.listIds(to).forEach(id -> last.merge(id.department(), id.number(), Math::max));
        var drafts = new ArrayList<ActionPlan>();
        for (var item : chosen) {
            var code = item.document().plan().department().code();
            int number = last.merge(code, 1, Integer::sum);
            if (number > PlanId.MOST) {
                return null;
            }
            var owner = new PlanDepartment(
                    code, Objects.requireNonNull(byCode.get(code)).name());
            drafts.add(RolloverDraft.of(item, to, owner, number));
        }
        return drafts;
    }

    /** The departments looked at; null for all. */
    private @Nullable List<String> scope(Person person, @Nullable String department) {
        person.require(Permission.WRITE_OWN_PLANS);
        boolean all = person.may(Permission.MANAGE_PLANS);
        if (department == null) {
            return all ? null : person.departments();
        }
        if (!all && !person.departments().contains(department)) {
            throw AccessRefused.notOwn(
                    departments.find(department).map(Department::name).orElse("ほかの所属"));
        }
        return List.of(department);
    }

    /** A plan that was named though it is not among those looked at may be one the person has no business with. */
    private void requireNotOfOthers(Set<PlanId> ids) {
        var person = changes.actor().person();
        for (var document : plans.list(List.copyOf(ids))) {
            var access = new PlanAccess(person, document.plan().department());
            if (access.mayRead(document.plan().status())) {
                access.requireRollOver();
            }
        }
    }
}
