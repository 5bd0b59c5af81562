package org.ayumi.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.measure.Target;
import org.ayumi.measure.TargetRule;
import org.ayumi.strategy.InitiativeAim;
import org.jspecify.annotations.Nullable;

/**
 * Entered words that have passed {@link PlanRules}, with what they point to looked up.
 *
 * @param errors what points to nothing
 * @param content the words; null where there are errors
 * @param lastGoal the highest number a goal has had
 */
record PlanWords(List<UserError> errors, @Nullable PlanContent content, int lastGoal) {

    /** Looks up what the words of a plan to be begun point to. */
    static PlanWords of(PlanInput.Content input, PlanNames names, PlanId plan) {
        return of(input, names, plan, List.of(), 0);
    }

    /**
     * Looks up what other words of a plan point to; what it points to already keeps its name and place, goals keep their
     * ids, new ones get numbers after the last.
     */
    static PlanWords of(PlanInput.Content input, PlanNames names, ActionPlan plan) {
        var standing = plan.content();
        var words = of(input, names.heldBy(standing), plan.id(), standing.goals(), plan.lastGoal());
        return new PlanWords(
                words.errors(), words.content() == null ? null : words.content().inOrderOf(standing), words.lastGoal());
    }

    private static PlanWords of(PlanInput.Content input, PlanNames names, PlanId plan, List<Goal> known, int lastGoal) {
        var errors = new ArrayList<UserError>();
        var aims = aims(input, names, errors);
        var initiatives = initiatives(input, names, errors);
        var byId = known.stream().collect(Collectors.toMap(goal -> goal.id().value(), Function.identity()));
        var goals = new ArrayList<Goal>();
        int last = lastGoal;
        for (int i = 0; i < input.goals().size(); i++) {
            var text = input.goals().get(i);
            if (text.id() == null) {
                last++;
                goals.add(new Goal(GoalId.of(plan, last), label(text), target(text), List.of(), null));
            } else {
                goal(byId, text, String.valueOf(i), errors).ifPresent(goals::add);
            }
        }
        if (!errors.isEmpty()) {
            return new PlanWords(errors, null, lastGoal);
        }
        var milestones = input.milestones().stream()
                .map(each -> new Milestone(
                        each.quarter(), TextRule.clean(each.text()).orElseThrow()))
                .toList();
        var content = new PlanContent(
                TextRule.clean(input.title()).orElseThrow(),
                aims,
                initiatives,
                goals,
                milestones,
                TextRule.clean(input.responsiblePost()).orElse(null),
                input.budget(),
                input.confirmationRequired());
        return new PlanWords(List.of(), content, last);
    }

    private static List<InitiativeAim> aims(PlanInput.Content input, PlanNames names, List<UserError> errors) {
        var found = new ArrayList<InitiativeAim>();
        for (int i = 0; i < input.aims().size(); i++) {
            var aim = names.aims().get(input.aims().get(i));
            if (aim == null) {
                errors.add(missing("このめざす姿は見つかりません。", "aims", String.valueOf(i)));
            } else if (!found.contains(aim)) {
                found.add(aim);
            }
        }
        return found;
    }

    private static List<SupportedInitiative> initiatives(
            PlanInput.Content input, PlanNames names, List<UserError> errors) {
        var found = new ArrayList<SupportedInitiative>();
        for (int i = 0; i < input.initiativeIds().size(); i++) {
            var initiative = names.initiatives().get(input.initiativeIds().get(i));
            if (initiative == null) {
                errors.add(missing("この重点取組は、計画の年度の公表された戦略にありません。", "initiativeIds", String.valueOf(i)));
            } else if (!found.contains(initiative)) {
                found.add(initiative);
            }
        }
        return found;
    }

    /** A goal the plan has; each may be named once, and is taken out of the map. */
    private static Optional<Goal> goal(
            Map<String, Goal> byId, PlanInput.GoalText text, String index, List<UserError> errors) {
        var goal = byId.remove(text.id());
        if (goal == null) {
            errors.add(missing("この目標は見つからないか、2回指定されています。", "goals", index, "id"));
        }
        return Optional.ofNullable(goal).map(found -> found.withWords(label(text), target(text)));
    }

    private static String label(PlanInput.GoalText text) {
        return TextRule.clean(text.label()).orElseThrow();
    }

    private static Target target(PlanInput.GoalText text) {
        return TargetRule.read(text.comparison(), text.target(), text.unit());
    }

    /** What an accepted plan no longer lets its department change: all but milestones, post and budget. */
    static List<UserError> fixed(PlanContent accepted, PlanContent words) {
        var errors = new ArrayList<UserError>();
        fixed("title", accepted.title().equals(words.title()), errors);
        fixed("aims", accepted.aims().equals(words.aims()), errors);
        fixed("initiativeIds", accepted.initiatives().equals(words.initiatives()), errors);
        fixed("goals", accepted.goals().equals(words.goals()), errors);
        fixed("confirmationRequired", accepted.confirmationRequired() == words.confirmationRequired(), errors);
        return errors;
    }

    private static void fixed(String field, boolean same, List<UserError> errors) {
        if (!same) {
            errors.add(UserError.at(
                    "ACCEPTED_FIXED",
                    field.equals("goals") ? "受理された計画の目標は、理由を添えて1つずつ変更してください。" : "受理された計画では変更できない項目です。元の内容に戻してください。",
                    "input",
                    "content",
                    field));
        }
    }

    private static UserError missing(String message, String... path) {
        var full = new ArrayList<>(List.of("input", "content"));
        full.addAll(List.of(path));
        return new UserError(full, "NOT_FOUND", message);
    }
}
