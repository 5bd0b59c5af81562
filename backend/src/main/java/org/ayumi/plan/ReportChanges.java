package org.ayumi.plan;

import java.util.List;
import java.util.function.Consumer;
import org.ayumi.common.UserError;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Changes reports on behalf of the current person: rights first, then the input's rules, then the version it was
 * written against, then the state; a change is made only when all four hold for the newest document.
 */
@Component
class ReportChanges {

    private final PlanRepository plans;
    private final PlanChanges changes;
    private final SectionHistory history;

    ReportChanges(PlanRepository plans, PlanChanges changes, SectionHistory history) {
        this.plans = plans;
        this.changes = changes;
        this.history = history;
    }

    /** A change as it would be made to the newest report. */
    interface Step {
        Attempt on(PlanDocument document, @Nullable PlanReport report, PlanChanges.Actor actor);
    }

    /**
     * What a step comes to.
     *
     * @param errors what is wrong with the input
     * @param blocked why the state does not allow it; null where it does
     * @param next the report as it would be; null beside errors
     * @param reason what the history keeps as the reason
     */
    record Attempt(
            List<UserError> errors,
            @Nullable UserError blocked,
            @Nullable PlanReport next,
            @Nullable String reason) {

        static Attempt refused(List<UserError> errors) {
            return new Attempt(errors, null, null, null);
        }

        static Attempt blocked(String code, String why) {
            return new Attempt(List.of(), UserError.at(code, why, "input", "period"), null, null);
        }

        static Attempt made(PlanReport next) {
            return made(next, null);
        }

        static Attempt made(PlanReport next, @Nullable String reason) {
            return new Attempt(List.of(), null, next, reason);
        }
    }

    /** Ends an attempt without a change. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ReportResult result;

        Stopped(ReportResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    ReportResult change(ReportInput input, Consumer<PlanAccess> right, Step step) {
        var actor = changes.actor();
        try {
            return PlanId.parse(input.planId())
                    .flatMap(id -> plans.update(id, document -> next(document, input, right, step, actor)))
                    .<ReportResult>map(document -> new ReportResult.Changed(document, input.period()))
                    .orElseGet(() -> notFound(input));
        } catch (Stopped stopped) {
            return stopped.result;
        }
    }

    private PlanDocument next(
            PlanDocument document, ReportInput input, Consumer<PlanAccess> right, Step step, PlanChanges.Actor actor) {
        var access = new PlanAccess(actor.person(), document.plan().department());
        if (!access.mayRead(document.plan().status())) {
            // Not there for them: who guesses ids learns nothing.
            throw new Stopped(notFound(input));
        }
        right.accept(access);
        var report = document.findReport(input.period()).orElse(null);
        var attempt = step.on(document, report, actor);
        if (!attempt.errors().isEmpty()) {
            throw new Stopped(new ReportResult.Rejected(attempt.errors(), document, input.period()));
        }
        int version = report == null ? 0 : report.version();
        var expected = input.expectedVersion();
        if (expected != null && version != expected) {
            // Whoever commented since has changed no word.
            var changed = history.raising(document, document.section(input.period()), version);
            throw new Stopped(new ReportResult.Conflicted(document, input.period(), changed));
        }
        if (attempt.blocked() != null || attempt.next() == null) {
            var blocked = attempt.blocked() == null ? List.<UserError>of() : List.of(attempt.blocked());
            throw new Stopped(new ReportResult.Rejected(blocked, document, input.period()));
        }
        if (attempt.next().equals(report)) {
            throw new Stopped(new ReportResult.Changed(document, input.period()));
        }
        boolean comment = input instanceof ReportInput.Comment;
        var next = comment ? attempt.next() : attempt.next().withVersion(version + 1);
        var author = new Stamp.Author(actor.person().name(), actor.person().username(), attempt.reason());
        return document.next(next, ReportText.changes(document.plan(), report, next), author, actor.now());
    }

    static ReportResult notFound(ReportInput input) {
        return new ReportResult.Rejected(
                List.of(UserError.at("NOT_FOUND", "この計画は見つかりません。ページを開き直してください。", "input", "actionPlanId")),
                null,
                input.period());
    }
}
