package org.ayumi.monitoring;

import java.time.LocalDate;
import java.util.Objects;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanReport;
import org.ayumi.plan.ReportContent;
import org.jspecify.annotations.Nullable;

/**
 * A plan and what it reported for a period.
 *
 * @param report the report that counts; null where there is none
 * @param overdue whether there is none though the period is locked
 */
record Standing(PlanDocument document, @Nullable PlanReport report, boolean overdue) {

    static Standing of(PlanDocument document, ReportPeriod period, @Nullable MonitoringCycle cycle, LocalDate today) {
        var report = document.findReport(period)
                .filter(each -> each.state().isReported())
                .orElse(null);
        boolean locked = cycle != null
                && cycle.isLocked(period, document.plan().department().code(), today);
        return new Standing(document, report, report == null && locked);
    }

    boolean isReported() {
        return report != null;
    }

    /** What was reported; only of reported plans. */
    ReportContent content() {
        return Objects.requireNonNull(report).content();
    }
}
