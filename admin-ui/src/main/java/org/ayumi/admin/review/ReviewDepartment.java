package org.ayumi.admin.review;

/** A department (所属) whose reports are reviewed. */
public record ReviewDepartment(String code, String name) {}
