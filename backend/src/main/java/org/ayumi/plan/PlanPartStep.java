package org.ayumi.plan;

import java.util.List;
import org.ayumi.common.UserError;
import org.ayumi.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** A part of a batch as a step on the whole document. */
interface PlanPartStep {

    /**
     * What a step comes to.
     *
     * @param errors why it cannot be made
     * @param next the document after it; null beside errors
     */
    record Attempt(List<UserError> errors, @Nullable PlanDocument next) {}

    Attempt on(PlanDocument document, PlanChanges.Actor actor);

    /** The step a single change would take. */
    static PlanPartStep of(PlanPart part, PlanYear year) {
        return switch (part) {
            case PlanInput.Edit edit -> onPlan(PlanWriting.edit(edit, year.names()));
            case PlanInput.ChangeGoal change -> onPlan(PlanWriting.retarget(change));
            case PlanInput.SetPriority set -> onPlan(PlanReviewing.prioritise(set));
            case ReportInput.Save save -> {
                var named = ReportWords.Blockers.find(save, year::find, any -> year.names());
                yield onReport(save.period(), ReportWriting.save(save, year.gate(), named));
            }
            case ReportInput.Submit submit -> onReport(submit.period(), ReportWriting.submit(submit, year.gate()));
        };
    }

    private static PlanPartStep onPlan(PlanChanges.Step step) {
        return (document, actor) -> {
            var attempt = step.on(document, actor);
            if (!attempt.errors().isEmpty()) {
                return new Attempt(attempt.errors(), null);
            }
            return attempt.next() == null
                    ? new Attempt(List.of(PlanChanges.wrongState(document.plan(), attempt.blocked())), null)
                    : new Attempt(List.of(), document.with(attempt.next()));
        };
    }

    private static PlanPartStep onReport(ReportPeriod period, ReportChanges.Step step) {
        return (document, actor) -> {
            var attempt = step.on(document, document.findReport(period).orElse(null), actor);
            if (!attempt.errors().isEmpty()) {
                return new Attempt(attempt.errors(), null);
            }
            if (attempt.blocked() != null) {
                return new Attempt(List.of(attempt.blocked()), null);
            }
            return new Attempt(List.of(), attempt.next() == null ? null : document.with(attempt.next()));
        };
    }
}
