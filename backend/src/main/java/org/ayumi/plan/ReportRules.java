package org.ayumi.plan;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.FigureRule;

/** What entered reports must satisfy; every violated rule is told at once. */
final class ReportRules {

    private static final int LONG = 2_000;

    private static final TextRule DONE = new TextRule("取り組んだこと", LONG, true);
    private static final TextRule NEXT = new TextRule("次に取り組むこと", LONG, true);
    private static final TextRule REASON = new TextRule("理由", LONG, true);
    private static final TextRule COMMENT = new TextRule("コメント", LONG, true);
    private static final TextRule NOTE = new TextRule("ひとこと", 200, false);
    private static final TextRule SYSTEM = new TextRule("システム名", 100, false);

    private ReportRules() {}

    static List<UserError> check(ReportInput.Save input, ActionPlan plan) {
        var errors = new ArrayList<UserError>();
        var achievement = input.achievement();
        if (achievement != null && (achievement < 0 || achievement > ReportContent.WHOLE)) {
            errors.add(UserError.at("INVALID_VALUE", "達成率は0から100までで入力してください。", "input", "achievement"));
        }
        errors.addAll(DONE.check(input.done(), "input", "done"));
        errors.addAll(NEXT.check(input.next(), "input", "next"));
        var seen = new ArrayList<String>();
        for (int i = 0; i < input.actuals().size(); i++) {
            var actual = input.actuals().get(i);
            errors.addAll(check(actual, plan, String.valueOf(i)));
            if (seen.contains(actual.goalId())) {
                errors.add(
                        UserError.at("REPEATED", "同じ目標の実績が2回あります。", "input", "actuals", String.valueOf(i), "goalId"));
            }
            seen.add(actual.goalId());
        }
        if (input.cause() != null && input.status() != null && input.status().isOnTrack()) {
            errors.add(UserError.at("CAUSE_NOT_WANTED", "順調か完了のときは、原因を選ばないでください。", "input", "cause"));
        }
        var blocker = input.blocker();
        if (blocker != null && input.status() != null && input.status().isOnTrack()) {
            errors.add(UserError.at("BLOCKER_NOT_WANTED", "順調か完了のときは、待っているものを指定しないでください。", "input", "blocker"));
        }
        if (blocker != null) {
            errors.addAll(SYSTEM.check(blocker.system(), "input", "blocker", "system"));
        }
        return errors;
    }

    private static List<UserError> check(ReportInput.ActualText actual, ActionPlan plan, String index) {
        var goal = GoalId.parse(actual.goalId()).flatMap(plan::findGoal);
        if (goal.isEmpty()) {
            return List.of(UserError.at("NOT_FOUND", "この目標は見つかりません。", "input", "actuals", index, "goalId"));
        }
        var errors = new ArrayList<UserError>();
        var value = actual.value();
        boolean explained = TextRule.clean(actual.reason()).isPresent();
        if (value != null && actual.verdict() != null) {
            errors.add(UserError.at(
                    "VALUE_AND_VERDICT", "実績は、数値か判定のどちらか一方で入力してください。", "input", "actuals", index, "verdict"));
        }
        if (value == null && actual.verdict() == null && !explained) {
            errors.add(
                    UserError.at("NOTHING_RECORDED", "数値、判定、または理由のいずれかを入力してください。", "input", "actuals", index, "value"));
        }
        if (value != null && goal.get().target().comparison() == Comparison.DONE) {
            errors.add(UserError.at("KIND_MISMATCH", "この目標は、達成・未達の判定で入力します。", "input", "actuals", index, "value"));
        } else if (value != null) {
            errors.addAll(FigureRule.check(value, "input", "actuals", index, "value"));
        }
        if (actual.verdict() != null && !explained) {
            errors.add(UserError.at("REASON_REQUIRED", "判定の理由を入力してください。", "input", "actuals", index, "reason"));
        }
        errors.addAll(REASON.check(actual.reason(), "input", "actuals", index, "reason"));
        return errors;
    }

    /** Why a report cannot be submitted as it stands: what it lacks, and what does not go together. */
    static List<UserError> incomplete(ReportContent content) {
        var errors = new ArrayList<UserError>();
        if (content.status() == null) {
            errors.add(UserError.at("STATUS_REQUIRED", "進み具合を選んでください。", "input", "period"));
        } else if (content.status().isOnTrack()) {
            // Saving refuses it; a report that was stored before it did may hold it still.
            if (content.blocker() != null) {
                errors.add(UserError.at("BLOCKER_NOT_WANTED", "順調か完了のときは、待っているものを指定しないでください。", "input", "period"));
            }
        } else if (content.cause() == null) {
            errors.add(UserError.at("CAUSE_REQUIRED", "順調でないときは、原因を選んでください。", "input", "period"));
        } else if (content.cause() == Cause.OTHER_DEPARTMENT && content.blocker() == null) {
            errors.add(UserError.at("BLOCKER_REQUIRED", "原因が他課待ちのときは、待っているものを指定してください。", "input", "period"));
        }
        if (content.achievement() == null) {
            errors.add(UserError.at("ACHIEVEMENT_REQUIRED", "達成率を入力してください。", "input", "period"));
        }
        if (content.done() == null) {
            errors.add(UserError.at("DONE_REQUIRED", "取り組んだことを入力してください。", "input", "period"));
        }
        return errors;
    }

    static List<UserError> check(ReportInput.Accept input, PlanReport report) {
        var errors = new ArrayList<UserError>();
        if (input.rating() != report.content().status()
                && TextRule.clean(input.comment()).isEmpty()) {
            errors.add(UserError.at("COMMENT_REQUIRED", "所属の評価と異なるときは、コメントを入力してください。", "input", "comment"));
        }
        errors.addAll(COMMENT.check(input.comment(), "input", "comment"));
        return errors;
    }

    static List<UserError> check(ReportInput.Return input) {
        return required(COMMENT, input.comment(), "comment");
    }

    static List<UserError> check(ReportInput.Comment input) {
        return required(COMMENT, input.text(), "text");
    }

    static List<UserError> checkNote(String note) {
        return NOTE.check(note, "input", "note");
    }

    private static List<UserError> required(TextRule rule, String text, String field) {
        var errors = new ArrayList<UserError>();
        if (TextRule.clean(text).isEmpty()) {
            errors.add(UserError.at("REQUIRED", "%sを入力してください。".formatted(rule.name()), "input", field));
        }
        errors.addAll(rule.check(text, "input", field));
        return errors;
    }
}
