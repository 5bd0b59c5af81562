package org.ayumi.admin.monitoring.ui;

import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.ui.CycleMarks;
import org.ayumi.admin.monitoring.PlanPoint;
import org.ayumi.admin.report.ReportState;
import org.ayumi.admin.report.ui.ReportMarks;

/** How a plan stood for a period, by shape, word and colour; also that nothing is reported. */
final class StandingMarks {

    private StandingMarks() {}

    static Badge of(PlanPoint point, int fiscalYear) {
        if (point.status() != null) {
            return ReportMarks.of(point.status());
        }
        if (point.returned()) {
            return ReportMarks.of(ReportState.RETURNED);
        }
        if (DayText.today().isBefore(point.period().beginsOn(fiscalYear))) {
            return CycleMarks.ahead();
        }
        return point.overdue() ? ReportMarks.missed() : ReportMarks.unreported();
    }
}
