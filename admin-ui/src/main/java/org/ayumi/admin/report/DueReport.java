package org.ayumi.admin.report;

/** A plan and one of its periods. */
public record DueReport(ReportedPlan plan, ReportingPeriod period) {

    /** The same plan after a change, in the same period; unchanged where the plan no longer has it. */
    public DueReport in(ReportedPlan newer) {
        return newer.find(period.period()).map(its -> new DueReport(newer, its)).orElse(this);
    }

    /** Tells this plan and period from every other. */
    public String key() {
        return plan.id() + " " + period.period();
    }
}
