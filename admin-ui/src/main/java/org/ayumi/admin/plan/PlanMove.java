package org.ayumi.admin.plan;

import java.time.OffsetDateTime;

/** That a plan went from one department to another, named as they were then. */
public record PlanMove(PlanDepartment from, PlanDepartment to, String movedBy, OffsetDateTime movedAt, String reason) {}
