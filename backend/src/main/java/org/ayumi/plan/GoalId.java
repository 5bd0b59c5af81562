package org.ayumi.plan;

import java.util.Optional;
import java.util.regex.Pattern;
import org.ayumi.common.TextId;

/**
 * A goal's id, such as {@code plan-2025-koseki-jumin-01-g1}: its plan's id and a number that stays.
 *
 * @param value the id's text
 */
public record GoalId(String value) implements TextId {

    private static final Pattern SHAPE = Pattern.compile("(plan-.+)-g(\\d{1,4})");

    /** Refuses other shapes. */
    public GoalId {
        if (parse(SHAPE, value).isEmpty()) {
            throw new IllegalArgumentException("'%s' is no goal id such as plan-2025-zeimu-01-g1".formatted(value));
        }
    }

    /** The id of a plan's goal of that number. */
    public static GoalId of(PlanId plan, int number) {
        return new GoalId("%s-g%d".formatted(plan.value(), number));
    }

    /** Reads what came from outside; empty where it is no such id. */
    public static Optional<GoalId> parse(String text) {
        return parse(SHAPE, text).map(plan -> new GoalId(text));
    }

    /** The plan it belongs to. */
    public PlanId plan() {
        return parse(SHAPE, value).orElseThrow();
    }

    /** Its number in the plan. */
    public int number() {
        return Integer.parseInt(value.substring(value.lastIndexOf("-g") + 2));
    }

    private static Optional<PlanId> parse(Pattern shape, String text) {
        var matcher = shape.matcher(text);
        return matcher.matches() ? PlanId.parse(matcher.group(1)) : Optional.empty();
    }
}
