package org.ayumi.strategy.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ayumi.common.InputPath;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.FigureText;
import org.ayumi.measure.Target;
import org.ayumi.measure.TargetRule;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;
import org.jspecify.annotations.Nullable;

/** What another target for a measure must satisfy, held against what is recorded of the measure. */
final class TargetRules {

    static final TextRule REASON = new TextRule("理由", 2_000, true);

    private TargetRules() {}

    static List<UserError> check(ContentInput.ChangeTarget input, Initiative initiative, MeasureId id, boolean draft) {
        var measure = initiative.findMeasure(id).orElse(null);
        if (measure == null) {
            return List.of(InputPath.INPUT.at("measureId").error("NOT_FOUND", "この指標は見つかりません。ページを開き直してください。"));
        }
        var errors =
                new ArrayList<>(TargetRule.check(InputPath.INPUT, input.comparison(), input.target(), input.unit()));
        if (errors.isEmpty()) {
            var target = TargetRule.read(input.comparison(), input.target(), input.unit());
            errors.addAll(checkRecorded(InputPath.INPUT, target, measure));
            errors.addAll(checkBaseline(target, measure));
        }
        errors.addAll(
                draft
                        ? InputPath.INPUT.at("reason").check(REASON, input.reason())
                        : requireReason(input.reason(), "公表した目標を変更するときは、その理由を入力してください。"));
        return errors;
    }

    /** What a published year asks for, with why it does. */
    static List<UserError> requireReason(@Nullable String reason, String message) {
        var path = InputPath.INPUT.at("reason");
        return TextRule.clean(reason).isEmpty()
                ? List.of(path.error("REASON_REQUIRED", message))
                : path.check(REASON, reason);
    }

    /** A recorded figure counts in the unit of the target; another unit, or none, would make it mean something else. */
    static List<UserError> checkRecorded(InputPath path, Target target, Measure measure) {
        var actual = measure.actual();
        if (actual == null || actual.value() == null) {
            return List.of();
        }
        String recorded = FigureText.of(actual.value(), measure.unit());
        if (target.comparison() == Comparison.DONE) {
            return List.of(path.at("comparison")
                    .error("RECORDED_FIGURE", "実績が数値（%s）で記録されているため、「完了」の目標にはできません。".formatted(recorded)));
        }
        return Objects.equals(target.unit(), measure.unit())
                ? List.of()
                : List.of(path.at("unit").error("RECORDED_FIGURE", "実績（%s）が記録されているため、単位は変えられません。".formatted(recorded)));
    }

    private static List<UserError> checkBaseline(Target target, Measure measure) {
        var baseline = measure.baseline();
        return baseline == null || baseline.value() == null || Objects.equals(target.unit(), measure.unit())
                ? List.of()
                : List.of(InputPath.INPUT
                        .at("unit")
                        .error(
                                "BASELINE_UNIT",
                                "参考（%s）と単位が変わります。目標・指標の編集で、参考とあわせて直してください。".formatted(baseline.printed())));
    }
}
