package org.ayumi.strategy.result;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.common.InputPath;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.FigureRule;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.editing.SourceRule;

/** What entered results must satisfy; every violated rule is told at once. */
final class ResultRules {

    private static final int MOST_POINTS = 20;

    private static final TextRule REASON = new TextRule("理由", 2_000, true);
    private static final TextRule HEADLINE = new TextRule("成果の要約", 300, false);
    private static final TextRule POINT = new TextRule("成果の項目", 500, true);

    private ResultRules() {}

    static List<UserError> check(ResultInput.RecordActual input, Measure measure) {
        var errors = new ArrayList<UserError>();
        var value = input.value();
        boolean judged = input.verdict() != null;
        boolean explained = TextRule.clean(input.reason()).isPresent();
        if (value != null && judged) {
            errors.add(UserError.at("VALUE_AND_VERDICT", "実績は、数値か判定のどちらか一方で記録してください。", "input", "verdict"));
        }
        if (value == null && !judged && !explained) {
            errors.add(UserError.at("NOTHING_RECORDED", "数値、判定、または比べられる実績がない理由のいずれかを入力してください。", "input", "value"));
        }
        if (value != null) {
            errors.addAll(checkValue(value, measure));
        }
        if (judged && !explained) {
            errors.add(UserError.at("REASON_REQUIRED", "判定で記録するときは、その理由を入力してください。", "input", "reason"));
        }
        errors.addAll(REASON.check(input.reason(), "input", "reason"));
        errors.addAll(SourceRule.check(InputPath.INPUT.at("source"), input.source(), value != null || judged));
        return errors;
    }

    private static List<UserError> checkValue(double value, Measure measure) {
        if (measure.comparison() == Comparison.DONE) {
            return List.of(UserError.at("KIND_MISMATCH", "この指標は数値ではなく、達成・未達の判定で記録します。", "input", "value"));
        }
        return FigureRule.check(value, "input", "value");
    }

    static List<UserError> check(ResultInput.SetOfficialRating input, Initiative initiative) {
        var errors = new ArrayList<UserError>();
        if (input.rating() != initiative.rating().computed()
                && TextRule.clean(input.reason()).isEmpty()) {
            errors.add(UserError.at("REASON_REQUIRED", "指標から計算した評価と異なるときは、その理由を入力してください。", "input", "reason"));
        }
        errors.addAll(REASON.check(input.reason(), "input", "reason"));
        return errors;
    }

    static List<UserError> check(ResultInput.SetOutcome input) {
        var errors = new ArrayList<UserError>();
        if (TextRule.clean(input.headline()).isEmpty()) {
            errors.add(UserError.at("REQUIRED", "成果の要約を入力してください。", "input", "headline"));
        }
        errors.addAll(HEADLINE.check(input.headline(), "input", "headline"));
        if (input.points().size() > MOST_POINTS) {
            errors.add(UserError.at("TOO_MANY", "成果の項目は%d件以内にまとめてください。".formatted(MOST_POINTS), "input", "points"));
        }
        for (int i = 0; i < input.points().size(); i++) {
            errors.addAll(POINT.check(input.points().get(i), "input", "points", String.valueOf(i)));
        }
        return errors;
    }
}
