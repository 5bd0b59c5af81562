package org.ayumi.admin.plan;

/** A plan of another year, as a link names it. */
public record PlanLink(String id, int fiscalYear, String title) {}
