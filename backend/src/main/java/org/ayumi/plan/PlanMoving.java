package org.ayumi.plan;

import java.util.List;
import java.util.Optional;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.department.Department;
import org.ayumi.department.DepartmentService;
import org.ayumi.plan.PlanChanges.Attempt;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/**
 * Moves plans to other departments on behalf of the current person (移管). A plan keeps its id, its reports and its
 * history; who may write it follows from the department it is in, from that moment.
 *
 * @see "docs/decisions/022-departments-change.md"
 */
@Service
public class PlanMoving {

    private final PlanChanges changes;
    private final DepartmentService departments;

    PlanMoving(PlanChanges changes, DepartmentService departments) {
        this.changes = changes;
        this.departments = departments;
    }

    /** Moves a plan in any state to another department. */
    public PlanResult move(PlanInput.Move input) {
        changes.actor().person().require(Permission.MANAGE_PLANS);
        var to = departments.find(input.department());
        var errors = PlanRules.check(input);
        check(to).ifPresent(errors::add);
        return changes.change(input, PlanAccess::requireMove, (document, actor) -> {
            var plan = document.plan();
            if (!errors.isEmpty()) {
                return Attempt.refused(errors);
            }
            var department = to.orElseThrow();
            if (department.code().equals(plan.department().code())) {
                return Attempt.refused(
                        List.of(UserError.at("SAME_DEPARTMENT", "計画はもうこの所属にあります。", "input", "department")));
            }
            var reason = TextRule.clean(input.reason()).orElseThrow();
            return Attempt.made(
                    plan.moved(new PlanMove(
                            plan.department(),
                            new PlanDepartment(department.code(), department.name()),
                            actor.person().name(),
                            actor.now(),
                            reason)),
                    reason);
        });
    }

    private static Optional<UserError> check(Optional<Department> to) {
        if (to.isEmpty()) {
            return Optional.of(UserError.at("NOT_FOUND", "この所属は見つかりません。", "input", "department"));
        }
        return to.get().lastFiscalYear() == null
                ? Optional.empty()
                : Optional.of(
                        UserError.at("DEPARTMENT_ENDED", "この所属は廃止されています。引き継いだ所属を選んでください。", "input", "department"));
    }
}
