package org.ayumi.admin.monitoring;

import java.util.List;
import org.ayumi.admin.cycle.ReportPeriod;

/** The two figures of the newest period, and how much is stuck. */
public record Glance(ReportPeriod period, Summary summary, List<Wait> waits, List<Plan> plans) {

    /** Whether a plan that waits is part of a circle. */
    public record Wait(boolean deadlock) {}

    /** Whether a plan behind the figures is made up. */
    public record Plan(boolean sample) {}

    /** Whether the figures rest on samples (見本). */
    public boolean sample() {
        return plans.stream().anyMatch(Plan::sample);
    }

    /** The plans that wait for each other. */
    public long deadlocked() {
        return waits.stream().filter(Wait::deadlock).count();
    }
}
