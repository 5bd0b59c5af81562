package org.ayumi.admin.plan;

/** A department (所属): the one a plan belongs to, or one to choose. */
public record PlanDepartment(String code, String name) {}
