package org.ayumi.plan;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.common.Required;
import org.ayumi.measure.Target;
import org.ayumi.measure.TargetChange;
import org.jspecify.annotations.Nullable;

/**
 * A goal of an action plan.
 *
 * @param id its id
 * @param label what is measured
 * @param target what is to be reached, as it stands
 * @param changes the target ledger: every change since the plan was accepted, oldest first
 * @param origin the former year's goal it goes on with; null for a new one
 */
public record Goal(
        GoalId id,
        String label,
        Target target,
        List<TargetChange> changes,
        @Nullable GoalOrigin origin) {

    /** Refuses a goal without label or target. */
    public Goal {
        Required.value(id, "goal.id");
        Required.text(label, "goal.label");
        Required.value(target, "goal.target");
        changes = Required.list(changes);
    }

    Goal withWords(String newLabel, Target newTarget) {
        return new Goal(id, newLabel, newTarget, changes, origin);
    }

    Goal withChange(TargetChange change) {
        var ledger = new ArrayList<>(changes);
        ledger.add(change);
        return new Goal(id, label, change.after(), ledger, origin);
    }
}
