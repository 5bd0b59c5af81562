package org.ayumi.admin.cycle;

/** A department (所属) that reports. */
public record CycleDepartment(String code, String name) {}
