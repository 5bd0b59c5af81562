package org.ayumi.plan;

import java.util.List;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.plan.PlanChanges.Attempt;
import org.ayumi.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the DX office does with plans, on behalf of the current person; it never touches a department's words. */
@Service
public class PlanReviewing {

    private final PlanChanges changes;

    PlanReviewing(PlanChanges changes) {
        this.changes = changes;
    }

    /** Accepts a submitted plan. */
    public PlanResult accept(PlanInput.Accept input) {
        return decide(input, true, input.comment(), PlanRules.check(input));
    }

    /** Returns a submitted plan. */
    public PlanResult giveBack(PlanInput.Return input) {
        return decide(input, false, input.comment(), PlanRules.check(input));
    }

    /** Makes a plan a priority plan, or no longer one; in any state, as it is no word of the department's. */
    public PlanResult setPriority(PlanInput.SetPriority input) {
        return review(input, prioritise(input));
    }

    static PlanChanges.Step prioritise(PlanInput.SetPriority input) {
        return (document, actor) -> Attempt.made(document.plan().withPriority(input.priority()), null);
    }

    private PlanResult decide(
            PlanInput.Change input, boolean accepted, @Nullable String comment, List<UserError> errors) {
        return review(input, (document, actor) -> {
            var plan = document.plan();
            if (!errors.isEmpty()) {
                return Attempt.refused(errors);
            }
            if (plan.status() != PlanStatus.SUBMITTED) {
                return Attempt.blocked("受理や差戻しができるのは、提出された計画だけです。");
            }
            var said = TextRule.clean(comment).orElse(null);
            return Attempt.made(
                    plan.withReview(new Review(accepted, said, actor.person().name(), actor.now())), said);
        });
    }

    private PlanResult review(PlanInput.Change input, PlanChanges.Step step) {
        changes.actor().person().require(Permission.REVIEW_PLANS);
        return changes.change(input, PlanAccess::requireReview, step);
    }
}
