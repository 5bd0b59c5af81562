package org.ayumi.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.InputPath;
import org.ayumi.common.JapaneseTime;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.measure.Actual;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.Target;
import org.ayumi.measure.TargetRule;

/** What entered plans must satisfy; every violated rule is told at once. */
final class PlanRules {

    private static final int MOST_AIMS = 9;
    private static final int MOST_INITIATIVES = 14;
    private static final int MOST_GOALS = 10;
    private static final int MOST_MILESTONES = 20;
    private static final int LARGEST_BUDGET = 100_000_000;

    private static final TextRule TITLE = new TextRule("計画名", 100, false);
    private static final TextRule POST = new TextRule("担当の係・職", 100, false);
    private static final TextRule LABEL = new TextRule("目標の名称", 200, false);
    private static final TextRule MILESTONE = new TextRule("到達点", 200, false);
    private static final TextRule COMMENT = new TextRule("コメント", 2_000, true);
    private static final TextRule REASON = new TextRule("理由", 2_000, true);
    private static final TextRule HEAD = new TextRule("確認した人の職", 100, false);

    private PlanRules() {}

    /** Everything about the words but what they point to, which {@link PlanWords} looks up. */
    static List<UserError> check(PlanInput.Content content) {
        var errors = new ArrayList<UserError>();
        errors.addAll(required(TITLE, content.title(), "input", "content", "title"));
        errors.addAll(few("めざす姿", content.aims(), MOST_AIMS, "aims"));
        errors.addAll(few("重点取組", content.initiativeIds(), MOST_INITIATIVES, "initiativeIds"));
        errors.addAll(few("目標", content.goals(), MOST_GOALS, "goals"));
        errors.addAll(few("到達点", content.milestones(), MOST_MILESTONES, "milestones"));
        for (int i = 0; i < content.goals().size(); i++) {
            errors.addAll(check(content.goals().get(i), String.valueOf(i)));
        }
        for (int i = 0; i < content.milestones().size(); i++) {
            errors.addAll(check(content.milestones().get(i), String.valueOf(i)));
        }
        errors.addAll(POST.check(content.responsiblePost(), "input", "content", "responsiblePost"));
        var budget = content.budget();
        if (budget != null && (budget < 0 || budget > LARGEST_BUDGET)) {
            errors.add(UserError.at(
                    "INVALID_VALUE",
                    "予算は0から%,dまで（千円）で入力してください。".formatted(LARGEST_BUDGET),
                    "input",
                    "content",
                    "budget"));
        }
        return errors;
    }

    /** That plans may be begun in a year: one whose strategy is published, this year, or the next one. */
    static Optional<UserError> check(FiscalYear year, PlanNames known, Instant now) {
        int current = JapaneseTime.fiscalYearOf(now).value();
        boolean open = !known.initiatives().isEmpty() || year.value() == current || year.value() == current + 1;
        return open
                ? Optional.empty()
                : Optional.of(UserError.at(
                        "YEAR_NOT_OPEN",
                        "%sの計画は作成できません。作成できるのは、今年度、来年度と、戦略が公表された年度です。".formatted(year.era()),
                        "input",
                        "fiscalYear"));
    }

    private static List<UserError> check(PlanInput.GoalText goal, String index) {
        var errors = required(LABEL, goal.label(), "input", "content", "goals", index, "label");
        var path = InputPath.INPUT.at("content").at("goals").at(index);
        errors.addAll(TargetRule.check(path, goal.comparison(), goal.target(), goal.unit()));
        return errors;
    }

    private static List<UserError> check(PlanInput.MilestoneText milestone, String index) {
        var errors = required(MILESTONE, milestone.text(), "input", "content", "milestones", index, "text");
        if (milestone.quarter() < 1 || milestone.quarter() > Milestone.QUARTERS) {
            errors.add(UserError.at(
                    "INVALID_VALUE", "四半期は1から4までで指定してください。", "input", "content", "milestones", index, "quarter"));
        }
        return errors;
    }

    static List<UserError> check(PlanInput.ChangeGoal input) {
        var errors =
                new ArrayList<>(TargetRule.check(InputPath.INPUT, input.comparison(), input.target(), input.unit()));
        errors.addAll(required(REASON, input.reason(), "input", "reason"));
        return errors;
    }

    /** A reported result counts as the target does; another unit, or 完了, would make it say something else. */
    static Optional<UserError> checkRecorded(PlanDocument document, Goal goal, Target target) {
        var standing = goal.target();
        boolean kindStays = (target.comparison() == Comparison.DONE) == (standing.comparison() == Comparison.DONE);
        if (kindStays && Objects.equals(target.unit(), standing.unit())) {
            return Optional.empty();
        }
        return document.reports().stream()
                .flatMap(report -> report.content().findActual(goal.id()).filter(Actual::isComparable).stream()
                        .map(actual -> "%sの報告に実績（%s）".formatted(report.period().label(), ReportText.result(actual))))
                .findFirst()
                .map(told -> kindStays
                        ? UserError.at("RECORDED_FIGURE", told + "があるため、単位は変えられません。", "input", "unit")
                        : UserError.at(
                                "RECORDED_FIGURE", told + "があるため、数値の目標と「完了」の目標は入れ替えられません。", "input", "comparison"));
    }

    static List<UserError> check(PlanInput.Confirm input) {
        return required(HEAD, input.post(), "input", "post");
    }

    static List<UserError> check(PlanInput.Move input) {
        return required(REASON, input.reason(), "input", "reason");
    }

    static List<UserError> check(PlanInput.Accept input) {
        return COMMENT.check(input.comment(), "input", "comment");
    }

    static List<UserError> check(PlanInput.Return input) {
        return required(COMMENT, input.comment(), "input", "comment");
    }

    /** What a plan lacks before it can be confirmed or submitted. */
    static List<UserError> incomplete(PlanContent content) {
        var errors = new ArrayList<UserError>();
        if (content.aims().isEmpty()) {
            errors.add(UserError.at("AIMS_REQUIRED", "めざす姿を1つ以上選んでください。", "input", "actionPlanId"));
        }
        if (content.goals().isEmpty()) {
            errors.add(UserError.at("GOALS_REQUIRED", "目標を1つ以上入力してください。", "input", "actionPlanId"));
        }
        if (content.responsiblePost() == null) {
            errors.add(UserError.at("POST_REQUIRED", "担当の係・職を入力してください。", "input", "actionPlanId"));
        }
        return errors;
    }

    private static List<UserError> required(TextRule rule, String text, String... path) {
        var errors = new ArrayList<UserError>();
        if (TextRule.clean(text).isEmpty()) {
            errors.add(UserError.at("REQUIRED", "%sを入力してください。".formatted(rule.name()), path));
        }
        errors.addAll(rule.check(text, path));
        return errors;
    }

    private static List<UserError> few(String name, List<?> entries, int most, String field) {
        return entries.size() <= most
                ? List.of()
                : List.of(
                        UserError.at("TOO_MANY", "%sは%d件以内にしてください。".formatted(name, most), "input", "content", field));
    }
}
