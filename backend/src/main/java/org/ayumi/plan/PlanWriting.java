package org.ayumi.plan;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.department.DepartmentService;
import org.ayumi.measure.TargetChange;
import org.ayumi.measure.TargetRule;
import org.ayumi.plan.PlanChanges.Attempt;
import org.ayumi.revision.Stamp;
import org.ayumi.security.AccessRefused;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/** What a department does with its plans, on behalf of the current person. */
@Service
public class PlanWriting {

    private final PlanRepository plans;
    private final PlanChanges changes;
    private final PlanNames.Lookup names;
    private final DepartmentService departments;

    PlanWriting(PlanRepository plans, PlanChanges changes, PlanNames.Lookup names, DepartmentService departments) {
        this.plans = plans;
        this.changes = changes;
        this.names = names;
        this.departments = departments;
    }

    /** Begins a plan as a draft. */
    public PlanResult create(PlanInput.Create input) {
        var actor = changes.actor();
        actor.person().require(Permission.WRITE_OWN_PLANS);
        var department = departments.find(input.department());
        if (!actor.person().departments().contains(input.department())) {
            throw AccessRefused.notOwn(department.map(found -> found.name()).orElse("ほかの所属"));
        }
        var known = names.of(input.fiscalYear());
        var errors = new ArrayList<>(PlanRules.check(input.content()));
        PlanRules.check(input.fiscalYear(), known, actor.now()).ifPresent(errors::add);
        if (department.isEmpty()) {
            errors.add(UserError.at("NOT_FOUND", "この所属は見つかりません。情報政策課にご相談ください。", "input", "department"));
        } else if (department.get().hasEndedBy(input.fiscalYear())) {
            errors.add(
                    UserError.at("DEPARTMENT_ENDED", "この所属は、この年度にはありません。計画は引き継いだ所属で作成してください。", "input", "department"));
        }
        if (!errors.isEmpty()) {
            return new PlanResult.Rejected(errors, null);
        }
        var owner =
                new PlanDepartment(input.department(), department.orElseThrow().name());
        var author = new Stamp.Author(actor.person().name(), actor.person().username(), null);
        // Another person of the department may take the same number at the same time: then the next one is free.
        for (int number = plans.lastNumber(input.fiscalYear(), owner.code()) + 1; number <= PlanId.MOST; number++) {
            var id = PlanId.of(input.fiscalYear(), owner.code(), number);
            var words = PlanWords.of(input.content(), known, id);
            if (words.content() == null) {
                return new PlanResult.Rejected(words.errors(), null);
            }
            var plan = new ActionPlan(
                    id,
                    1,
                    input.fiscalYear(),
                    owner,
                    PlanStatus.DRAFT,
                    false,
                    false,
                    words.content(),
                    words.lastGoal(),
                    null,
                    null);
            var first = PlanDocument.first(plan, List.of(), author, actor.now());
            if (plans.insert(first)) {
                return new PlanResult.Changed(first);
            }
        }
        return new PlanResult.Rejected(
                List.of(UserError.at(
                        "TOO_MANY", "1つの所属が1年度に作れる計画は%d件までです。".formatted(PlanId.MOST), "input", "department")),
                null);
    }

    /** Replaces a plan's words. */
    public PlanResult edit(PlanInput.Edit input) {
        changes.actor().person().require(Permission.WRITE_OWN_PLANS);
        var known = PlanId.parse(input.planId()).map(id -> names.of(id.fiscalYear()));
        return changes.change(
                input,
                PlanAccess::requireWrite,
                (document, actor) -> edit(input, known.orElseThrow()).on(document, actor));
    }

    static PlanChanges.Step edit(PlanInput.Edit input, PlanNames known) {
        return (document, actor) -> {
            var plan = document.plan();
            var errors = PlanRules.check(input.content());
            if (!errors.isEmpty()) {
                return Attempt.refused(errors);
            }
            var words = PlanWords.of(input.content(), known, plan);
            return words.content() == null
                    ? Attempt.refused(words.errors())
                    : edited(plan, words.content(), words.lastGoal());
        };
    }

    private static Attempt edited(ActionPlan plan, PlanContent words, int lastGoal) {
        if (words.equals(plan.content())) {
            return Attempt.made(plan, null);
        }
        return switch (plan.status()) {
            case SUBMITTED -> Attempt.blocked("DX戦略課の確認が終わるまで変更できません。");
            case ACCEPTED -> {
                var fixed = PlanWords.fixed(plan.content(), words);
                yield fixed.isEmpty()
                        ? Attempt.made(plan.withContent(words, plan.lastGoal()), null)
                        : Attempt.refused(fixed);
            }
            case CONFIRMED ->
                // The head confirmed other words.
                Attempt.made(
                        plan.withContent(words, lastGoal).withConfirmation(null).withStatus(PlanStatus.DRAFT), null);
            case DRAFT, RETURNED -> Attempt.made(plan.withContent(words, lastGoal), null);
        };
    }

    /** Records the head's confirmation. */
    public PlanResult confirm(PlanInput.Confirm input) {
        return write(input, (document, actor) -> {
            var plan = document.plan();
            var errors = new ArrayList<>(PlanRules.check(input));
            if (!errors.isEmpty()) {
                return Attempt.refused(errors);
            }
            if (!plan.status().isConfirmable()) {
                return Attempt.blocked("所属長確認は、作成中か差戻しの計画に記録できます。");
            }
            var incomplete = PlanRules.incomplete(plan.content());
            var confirmation = new Confirmation(
                    TextRule.clean(input.post()).orElseThrow(), actor.person().name(), actor.now());
            return incomplete.isEmpty()
                    ? Attempt.made(plan.withConfirmation(confirmation).withStatus(PlanStatus.CONFIRMED), null)
                    : Attempt.refused(incomplete);
        });
    }

    /** Hands a plan in for review. */
    public PlanResult submit(PlanInput.Submit input) {
        return write(input, (document, actor) -> {
            var plan = document.plan();
            if (plan.status().isSubmittable(plan.content().confirmationRequired())) {
                var incomplete = PlanRules.incomplete(plan.content());
                return incomplete.isEmpty()
                        ? Attempt.made(plan.submitted(actor.now()), null)
                        : Attempt.refused(incomplete);
            }
            return Attempt.blocked(
                    plan.status().isConfirmable() ? "提出する前に、所属長の確認を記録してください。" : "提出できるのは、まだ提出していない計画だけです。");
        });
    }

    /** Changes the target of a goal of an accepted plan; the ledger keeps what it was. */
    public PlanResult changeGoal(PlanInput.ChangeGoal input) {
        return write(input, retarget(input));
    }

    static PlanChanges.Step retarget(PlanInput.ChangeGoal input) {
        return (document, actor) -> {
            var plan = document.plan();
            var goal = GoalId.parse(input.goalId()).flatMap(plan::findGoal);
            if (goal.isEmpty()) {
                return Attempt.refused(
                        List.of(UserError.at("NOT_FOUND", "この目標は見つかりません。ページを開き直してください。", "input", "goalId")));
            }
            var errors = PlanRules.check(input);
            if (!errors.isEmpty()) {
                return Attempt.refused(errors);
            }
            if (plan.status() != PlanStatus.ACCEPTED) {
                return Attempt.blocked("受理される前の目標は、計画の編集で変更できます。");
            }
            var target = TargetRule.read(input.comparison(), input.target(), input.unit());
            var before = goal.get().target();
            if (target.equals(before)) {
                return Attempt.refused(
                        List.of(UserError.at("SAME_TARGET", "今の目標と同じです。新しい目標を入力してください。", "input", "target")));
            }
            var recorded = PlanRules.checkRecorded(document, goal.get(), target);
            if (recorded.isPresent()) {
                return Attempt.refused(List.of(recorded.get()));
            }
            var reason = TextRule.clean(input.reason()).orElseThrow();
            var line = TargetChange.made(before, target, actor.person().name(), actor.now(), reason);
            var id = goal.get().id();
            return Attempt.made(
                    plan.withContent(
                            plan.content().mapGoals(each -> each.id().equals(id) ? each.withChange(line) : each),
                            plan.lastGoal()),
                    reason);
        };
    }

    private PlanResult write(PlanInput.Change input, PlanChanges.Step step) {
        changes.actor().person().require(Permission.WRITE_OWN_PLANS);
        return changes.change(input, PlanAccess::requireWrite, step);
    }
}
