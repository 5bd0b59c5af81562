package org.ayumi.admin.plan;

/** What is to be reached by the end of a quarter, 1 (April to June) to 4. */
public record PlanMilestone(int quarter, String text) {}
