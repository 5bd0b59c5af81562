package org.ayumi.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.ayumi.common.UserError;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Changes plans on behalf of the current person: rights first, then the input's rules, then the version it was written
 * against, then the plan's state; a change is made only when all four hold for the newest document.
 */
@Component
class PlanChanges {

    private final PlanRepository plans;
    private final SectionHistory history;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    PlanChanges(PlanRepository plans, SectionHistory history, CurrentPerson currentPerson, Clock clock) {
        this.plans = plans;
        this.history = history;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Who acts, and when. */
    record Actor(Person person, Instant now) {}

    /** A change as it would be made to the newest plan, beside its reports. */
    interface Step {
        Attempt on(PlanDocument document, Actor actor);
    }

    /**
     * What a step comes to.
     *
     * @param errors what is wrong with the input
     * @param blocked why the plan's state does not allow it; null where it does
     * @param next the plan as it would be; null beside errors
     * @param reason what the history keeps as the reason
     */
    record Attempt(
            List<UserError> errors,
            @Nullable String blocked,
            @Nullable ActionPlan next,
            @Nullable String reason) {

        static Attempt refused(List<UserError> errors) {
            return new Attempt(errors, null, null, null);
        }

        static Attempt blocked(String why) {
            return new Attempt(List.of(), why, null, null);
        }

        static Attempt made(ActionPlan next, @Nullable String reason) {
            return new Attempt(List.of(), null, next, reason);
        }
    }

    /** Ends an attempt without a change. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient PlanResult result;

        Stopped(PlanResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    Actor actor() {
        // The store keeps milliseconds; what is answered is what will be read.
        return new Actor(currentPerson.get(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    PlanResult change(PlanInput.Change input, Consumer<PlanAccess> right, Step step) {
        var actor = actor();
        try {
            return PlanId.parse(input.planId())
                    .flatMap(id -> plans.update(id, document -> next(document, input, right, step, actor)))
                    .<PlanResult>map(PlanResult.Changed::new)
                    .orElseGet(() -> notFound(input));
        } catch (Stopped stopped) {
            return stopped.result;
        }
    }

    private PlanDocument next(
            PlanDocument document, PlanInput.Change input, Consumer<PlanAccess> right, Step step, Actor actor) {
        var plan = document.plan();
        var access = new PlanAccess(actor.person(), plan.department());
        if (!access.mayRead(plan.status())) {
            // Not there for them: who guesses ids learns nothing.
            throw new Stopped(notFound(input));
        }
        right.accept(access);
        var attempt = step.on(document, actor);
        if (!attempt.errors().isEmpty()) {
            throw new Stopped(new PlanResult.Rejected(attempt.errors(), document));
        }
        if (plan.version() != input.expectedVersion()) {
            throw new Stopped(new PlanResult.Conflicted(document, history.last(document, document.section())));
        }
        if (attempt.next() == null) {
            var error = wrongState(plan, attempt.blocked(), "input", field(input));
            throw new Stopped(new PlanResult.Rejected(List.of(error), document));
        }
        if (attempt.next().equals(plan)) {
            // Saving what stands already is no change, so that drafts may save themselves.
            throw new Stopped(new PlanResult.Changed(document));
        }
        var author = new Stamp.Author(actor.person().name(), actor.person().username(), attempt.reason());
        return document.next(attempt.next(), PlanText.changes(plan, attempt.next()), author, actor.now());
    }

    static UserError wrongState(ActionPlan plan, @Nullable String why, String... path) {
        return UserError.at(
                "WRONG_STATE", "この計画は「%s」の状態です。%s".formatted(plan.status().label(), why), path);
    }

    private static PlanResult notFound(PlanInput.Change input) {
        String what = input instanceof PlanInput.ChangeGoal ? "目標" : "計画";
        return new PlanResult.Rejected(
                List.of(UserError.at(
                        "NOT_FOUND", "この%sは見つかりません。ページを開き直してください。".formatted(what), "input", field(input))),
                null);
    }

    /** The input field that names the plan. */
    private static String field(PlanInput.Change input) {
        return input instanceof PlanInput.ChangeGoal ? "goalId" : "actionPlanId";
    }
}
