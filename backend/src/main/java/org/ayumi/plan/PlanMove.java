package org.ayumi.plan;

import java.time.Instant;
import org.ayumi.common.Required;

/**
 * That a plan went from one department to another (移管).
 *
 * @param from the department before, as named then
 * @param to the department after, as named then
 * @param movedBy who moved it, by name
 * @param movedAt when
 * @param reason why
 */
public record PlanMove(PlanDepartment from, PlanDepartment to, String movedBy, Instant movedAt, String reason) {

    /** Refuses blanks. */
    public PlanMove {
        Required.value(from, "move.from");
        Required.value(to, "move.to");
        Required.text(movedBy, "move.movedBy");
        Required.value(movedAt, "move.movedAt");
        Required.text(reason, "move.reason");
    }
}
