package org.ayumi.admin.plan;

/** What the viewer may do with a plan in the state it is in. */
public record PlanPermissions(
        boolean edit,
        boolean confirm,
        boolean submit,
        boolean review,
        boolean setPriority,
        boolean changeGoal,
        boolean move,
        boolean readRevisions) {}
