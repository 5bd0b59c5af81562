package org.ayumi.measure;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.common.InputPath;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.jspecify.annotations.Nullable;

/** What a target people enter must satisfy: a number with its unit, or neither where it is judged. */
public final class TargetRule {

    private static final TextRule UNIT = new TextRule("単位", 20, false);

    private TargetRule() {}

    /** What is wrong with a target whose number and unit stand at {@code target} and {@code unit} of the path. */
    public static List<UserError> check(
            InputPath path, Comparison comparison, @Nullable Double target, @Nullable String unit) {
        var errors = new ArrayList<UserError>();
        boolean hasUnit = TextRule.clean(unit).isPresent();
        if (comparison == Comparison.DONE) {
            if (target != null || hasUnit) {
                errors.add(path.at("target").error("KIND_MISMATCH", "完了を目標とするときは、数値と単位を入力しないでください。"));
            }
            return errors;
        }
        if (target == null) {
            errors.add(path.at("target").error("REQUIRED", "目標の数値を入力してください。"));
        } else {
            errors.addAll(FigureRule.check(target, path.at("target").steps().toArray(String[]::new)));
        }
        if (!hasUnit) {
            errors.add(path.at("unit").error("REQUIRED", "目標の単位を入力してください。"));
        }
        errors.addAll(path.at("unit").check(UNIT, unit));
        return errors;
    }

    /** A target that has passed the rules. */
    public static Target read(Comparison comparison, @Nullable Double target, @Nullable String unit) {
        // Adding zero turns a negative zero, which JSON can carry, into the plain one.
        return comparison == Comparison.DONE
                ? new Target(comparison, null, null)
                : new Target(
                        comparison,
                        target == null ? null : target + 0.0,
                        TextRule.clean(unit).orElse(null));
    }
}
