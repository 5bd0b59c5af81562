package org.ayumi.plan;

import org.ayumi.cycle.ReportPeriod;

/**
 * A report and the plan it stands in.
 *
 * @param document the plan with all its reports
 * @param report one of them
 */
public record ReportInPlan(PlanDocument document, PlanReport report) {

    /** Its id. */
    public ReportId id() {
        return ReportId.of(document.id(), report.period());
    }

    /** Whether it comes after another one in the order of lists: by plan, then by period. */
    boolean isBehind(ReportId other) {
        int plans = document.id().value().compareTo(other.plan().value());
        return plans > 0 || (plans == 0 && ReportPeriod.IN_ORDER.compare(report.period(), other.period()) > 0);
    }
}
