package org.ayumi.plan;

import org.ayumi.cycle.ReportPeriod;

/**
 * What one person may do with a plan's report for a period now, there or not; services refuse the rest.
 *
 * @param write whether it may be saved
 * @param submit whether what is saved may be handed in; that it is complete is looked at then
 * @param reportUnchanged whether it may be reported as unchanged (変更なし)
 * @param review whether it may be accepted and returned
 * @param comment whether it may be commented on
 */
public record ReportPermissions(
        boolean write, boolean submit, boolean reportUnchanged, boolean review, boolean comment) {

    static ReportPermissions of(PlanAccess access, ReportGate gate, PlanDocument document, ReportPeriod period) {
        var report = document.findReport(period).orElse(null);
        boolean reported = report != null && report.state().isReported();
        boolean returned = report != null && report.state() == ReportState.RETURNED;
        boolean writes =
                access.mayWrite() && !reported && gate.check(document, period).isEmpty();
        return new ReportPermissions(
                writes,
                writes && report != null,
                writes
                        && !returned
                        && document.findReportBefore(period)
                                .filter(former ->
                                        ReportRules.incomplete(former.content()).isEmpty())
                                .isPresent(),
                access.mayReview() && report != null && report.state() == ReportState.SUBMITTED,
                access.mayComment() && report != null);
    }
}
