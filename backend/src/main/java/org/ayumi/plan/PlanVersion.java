package org.ayumi.plan;

/**
 * At which version a plan stands, counting its own changes and those of its reports.
 *
 * @param id the plan's id, by which the log knows it too
 * @param version its version
 */
public record PlanVersion(PlanId id, int version) {}
