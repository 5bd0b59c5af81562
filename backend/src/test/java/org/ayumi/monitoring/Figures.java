package org.ayumi.monitoring;

import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.PlanStatus;
import org.ayumi.plan.RandomYear;

/** The figures of a year that is not stored. */
public final class Figures {

    private Figures() {}

    /** Of one period. */
    public static Monitoring of(RandomYear year, ReportPeriod period) {
        var accepted = year.plans().stream()
                .filter(document -> document.plan().status() == PlanStatus.ACCEPTED)
                .toList();
        return MonitoringService.sum(RandomYear.YEAR, period, year.now(), accepted, year.cycle(), null);
    }
}
