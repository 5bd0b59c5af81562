package org.ayumi.admin.review;

/** A plan by its name and what marks it out. */
public record PlanName(String id, String title, boolean priority, boolean sample, ReviewDepartment department) {}
