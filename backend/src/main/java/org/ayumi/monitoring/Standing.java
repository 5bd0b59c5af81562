package org.ayumi.monitoring;

import java.util.Objects;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanReport;
import org.ayumi.plan.ReportContent;
import org.ayumi.plan.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * A plan and what it reported for a period.
 *
 * @param reporting how it stands towards the period
 * @param report the report that counts; null where there is none
 */
record Standing(
        PlanDocument document,
        Reporting reporting,
        @Nullable PlanReport report) {

    static Standing of(PlanDocument document, ReportPeriod period, Reporting reporting) {
        return new Standing(
                document,
                reporting,
                reporting == Reporting.REPORTED ? document.findReport(period).orElseThrow() : null);
    }

    boolean isReported() {
        return report != null;
    }

    boolean isOverdue() {
        return reporting == Reporting.OVERDUE;
    }

    boolean isReturned() {
        return reporting == Reporting.RETURNED;
    }

    /** What was reported; only of reported plans. */
    ReportContent content() {
        return Objects.requireNonNull(report).content();
    }
}
