package org.ayumi.common;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where in a mutation's input something stands, such as {@code input.kpis.0.label}.
 *
 * @param steps from the outermost to the innermost
 */
public record InputPath(List<String> steps) {

    /** The input itself. */
    public static final InputPath INPUT = new InputPath(List.of("input"));

    /** Copies the steps. */
    public InputPath {
        steps = List.copyOf(steps);
    }

    /** A field of what stands here. */
    public InputPath at(String field) {
        var longer = new ArrayList<>(steps);
        longer.add(field);
        return new InputPath(longer);
    }

    /** An entry of a list that stands here, from 0. */
    public InputPath at(int index) {
        return at(String.valueOf(index));
    }

    /** An error about what stands here. */
    public UserError error(String code, String message) {
        return new UserError(steps, code, message);
    }

    /** What is wrong with a text that may be absent. */
    public List<UserError> check(TextRule rule, @Nullable String text) {
        return rule.check(text, steps.toArray(String[]::new));
    }

    /** What is wrong with a text that must not be absent or blank. */
    public List<UserError> require(TextRule rule, @Nullable String text) {
        return TextRule.clean(text).isEmpty()
                ? List.of(error("REQUIRED", "%sを入力してください。".formatted(rule.name())))
                : check(rule, text);
    }
}
