package org.ayumi.admin.monitoring;

import java.util.List;
import org.ayumi.admin.cycle.ReportPeriod;

/** The two figures of the newest period, and how much is stuck. */
public record Glance(ReportPeriod period, Summary summary, List<Wait> waits) {

    /** Whether a plan that waits is part of a circle. */
    public record Wait(boolean deadlock) {}

    /** The plans that wait for each other. */
    public long deadlocked() {
        return waits.stream().filter(Wait::deadlock).count();
    }
}
