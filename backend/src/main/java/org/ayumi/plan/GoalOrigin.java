package org.ayumi.plan;

import org.ayumi.common.Required;
import org.ayumi.strategy.Baseline;
import org.jspecify.annotations.Nullable;

/**
 * The former year's goal a goal goes on with.
 *
 * @param former that goal, whose target ledger stays with its own plan
 * @param baseline its last result; null where no number was accepted
 */
public record GoalOrigin(GoalId former, @Nullable Baseline baseline) {

    /** Refuses an origin without goal. */
    public GoalOrigin {
        Required.value(former, "goal.origin.former");
    }
}
