package org.ayumi.plan;

import java.time.Instant;
import org.ayumi.common.Required;
import org.ayumi.measure.Target;

/**
 * A line of the target ledger: one change of a target after the plan was accepted.
 *
 * @param before the target before
 * @param after the target after
 * @param changedBy who changed it, by name
 * @param changedAt when
 * @param reason why
 */
public record TargetChange(Target before, Target after, String changedBy, Instant changedAt, String reason) {

    /** Refuses blanks. */
    public TargetChange {
        Required.value(before, "targetChange.before");
        Required.value(after, "targetChange.after");
        Required.text(changedBy, "targetChange.changedBy");
        Required.value(changedAt, "targetChange.changedAt");
        Required.text(reason, "targetChange.reason");
    }
}
