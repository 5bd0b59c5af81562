package org.ayumi.admin.plan;

import org.jspecify.annotations.Nullable;

/** A plan as lists show it. */
public record PlanEntry(
        String id,
        String title,
        boolean priority,
        boolean sample,
        PlanStatus status,
        boolean confirmationRequired,
        PlanDepartment department,
        @Nullable PlanReview review,
        PlanPermissions viewerCan) {

    /** Whether the viewer's department has it in hand: to be finished, confirmed, submitted or put right. */
    public boolean inHand() {
        return viewerCan.edit() && status != PlanStatus.ACCEPTED;
    }
}
