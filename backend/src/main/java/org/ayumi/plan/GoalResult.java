package org.ayumi.plan;

import org.ayumi.common.Required;
import org.ayumi.measure.Actual;

/**
 * The result of a goal as a report tells it.
 *
 * @param goal which goal
 * @param actual the result
 */
public record GoalResult(GoalId goal, Actual actual) {

    /** Refuses a result without goal or actual. */
    public GoalResult {
        Required.value(goal, "goalResult.goal");
        Required.value(actual, "goalResult.actual");
    }
}
