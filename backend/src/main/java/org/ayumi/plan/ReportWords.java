package org.ayumi.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Source;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.measure.Actual;
import org.ayumi.measure.FigureText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns entered reports that have passed {@link ReportRules} into words. */
final class ReportWords {

    private ReportWords() {}

    /**
     * What an entered blocker names.
     *
     * @param error why it names nothing; null where it does
     * @param blocker what it names; null where it names nothing
     */
    record Named(@Nullable UserError error, @Nullable Blocker blocker) {}

    /** Looks blockers up, by the reader's own rights. */
    @Component
    static class Blockers {
        private final PlanService plans;
        private final PlanNames.Lookup names;

        Blockers(PlanService plans, PlanNames.Lookup names) {
            this.plans = plans;
            this.names = names;
        }

        Named find(ReportInput.Save input) {
            return find(input, plans::find, names::of);
        }

        /** Looks them up where the caller has read them already. */
        static Named find(
                ReportInput.Save input,
                Function<PlanId, Optional<PlanDocument>> plans,
                Function<FiscalYear, PlanNames> names) {
            var text = input.blocker();
            if (text == null) {
                return new Named(null, null);
            }
            var system = TextRule.clean(text.system());
            boolean byId = text.planId() != null || text.initiativeId() != null;
            if (byId == system.isPresent()) {
                return refused("BLOCKER_UNCLEAR", "待っているものは、計画か重点取組、またはシステム名のどれか1つで指定してください。");
            }
            if (system.isPresent()) {
                return new Named(null, new Blocker(Blocker.Kind.SYSTEM, null, system.get()));
            }
            if (input.planId().equals(text.planId())) {
                return refused("BLOCKER_SELF", "計画が自分自身を待つことはできません。", "id");
            }
            if (text.planId() != null && isOfAnotherYear(text.planId(), input.planId())) {
                return refused("BLOCKER_OTHER_YEAR", "待っている計画は、同じ年度の計画から選んでください。", "id");
            }
            return text.planId() == null ? initiative(input, text.initiativeId(), names) : plan(text.planId(), plans);
        }

        /** Known from the ids alone, so that it tells nothing of plans the person may not read. */
        private static boolean isOfAnotherYear(String other, String own) {
            return PlanId.parse(other)
                    .flatMap(its ->
                            PlanId.parse(own).map(plan -> !its.fiscalYear().equals(plan.fiscalYear())))
                    .orElse(false);
        }

        /** Everyone reads what a plan waits for, so it is one that everyone reads. */
        private static Named plan(String key, Function<PlanId, Optional<PlanDocument>> plans) {
            var found = PlanId.parse(key).flatMap(plans).map(PlanDocument::plan);
            if (found.isPresent() && found.get().status() != PlanStatus.ACCEPTED) {
                return refused("BLOCKER_NOT_ACCEPTED", "待っている計画は、受理された計画から選んでください。", "id");
            }
            return named(found.map(
                    plan -> new Blocker(Blocker.Kind.PLAN, key, plan.content().title())));
        }

        private static Named initiative(
                ReportInput.Save input, @Nullable String key, Function<FiscalYear, PlanNames> names) {
            return named(PlanId.parse(input.planId())
                    .flatMap(plan -> Optional.ofNullable(
                            names.apply(plan.fiscalYear()).initiatives().get(String.valueOf(key))))
                    .map(found ->
                            new Blocker(Blocker.Kind.INITIATIVE, found.id().value(), found.title())));
        }

        private static Named named(Optional<Blocker> found) {
            return found.map(blocker -> new Named(null, blocker))
                    .orElseGet(() -> refused("NOT_FOUND", "待っている計画や重点取組が見つかりません。", "id"));
        }

        private static Named refused(String code, String message, String... at) {
            return new Named(
                    at.length == 0
                            ? UserError.at(code, message, "input", "blocker")
                            : UserError.at(code, message, "input", "blocker", at[0]),
                    null);
        }
    }

    static ReportContent of(ReportInput.Save input, @Nullable Blocker blocker, ActionPlan plan) {
        return new ReportContent(
                input.status(),
                input.achievement(),
                TextRule.clean(input.done()).orElse(null),
                TextRule.clean(input.next()).orElse(null),
                results(input, plan),
                input.cause(),
                blocker);
    }

    private static List<GoalResult> results(ReportInput.Save input, ActionPlan plan) {
        return input.actuals().stream()
                .map(text -> {
                    var goal = plan.findGoal(new GoalId(text.goalId())).orElseThrow();
                    return new GoalResult(goal.id(), actual(text, goal, plan, input.period()));
                })
                .toList();
    }

    private static Actual actual(ReportInput.ActualText text, Goal goal, ActionPlan plan, ReportPeriod period) {
        // Adding zero turns a negative zero, which JSON can carry, into the plain one.
        var value = text.value() == null ? null : text.value() + 0.0;
        boolean comparable = value != null || text.verdict() != null;
        var source = new Source(
                "%s 実行プランの報告".formatted(plan.fiscalYear().era()),
                "%s %s".formatted(plan.department().name(), period.label()));
        return new Actual(
                value,
                text.verdict(),
                TextRule.clean(text.reason()).orElse(null),
                value == null ? null : FigureText.of(value, goal.target().unit()),
                comparable ? source : null);
    }
}
