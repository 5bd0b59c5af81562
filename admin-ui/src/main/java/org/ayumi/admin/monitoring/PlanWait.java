package org.ayumi.admin.monitoring;

import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.report.Blocker;

/**
 * A plan that waits for something.
 *
 * @param department the name of its department
 * @param since the first period from which on every report waits for the same
 * @param deadlock whether it is part of a circle of plans that wait for each other
 */
public record PlanWait(
        String planId, String title, String department, Blocker blocker, ReportPeriod since, boolean deadlock) {

    /** Tells what is waited for from anything else: an id, or the name of a system. */
    public String target() {
        String id = blocker.id();
        return id == null ? blocker.name() : id;
    }
}
