package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.ayumi.admin.monitoring.Summary;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.report.ReportState;
import org.ayumi.admin.report.ui.ReportMarks;

/**
 * What a cell says of a department's plans for a period: the worst of them.
 *
 * @param shape readable without colour
 * @param word what it means
 * @param count how many plans it holds of
 * @param cssClass gives the colour
 */
record HeatState(String shape, String word, int count, String cssClass) {

    /** The state of these plans; {@code running} while the period has not ended. */
    static HeatState of(Summary summary, boolean running) {
        int overdue = summary.overdue().count();
        if (overdue > 0) {
            return new HeatState("▼", translate("report.state.missed"), overdue, "missed");
        }
        for (var bad : new PlanProgress[] {PlanProgress.DELAYED, PlanProgress.SLIGHTLY_DELAYED}) {
            int count = summary.with(bad).count();
            if (count > 0) {
                return of(bad, count, bad == PlanProgress.DELAYED ? "missed" : "part");
            }
        }
        int returned = summary.returned().count();
        if (returned > 0) {
            return new HeatState("◁", ReportMarks.word(ReportState.RETURNED), returned, "missed");
        }
        int unreported = summary.unreported().count();
        if (unreported > 0) {
            return running && summary.reported().isEmpty()
                    ? new HeatState("・", translate("cycle.state.ahead"), unreported, "open")
                    : new HeatState("－", translate("report.state.none"), unreported, "open");
        }
        int onTrack = summary.with(PlanProgress.ON_TRACK).count();
        if (onTrack > 0) {
            return of(PlanProgress.ON_TRACK, onTrack, "met");
        }
        int completed = summary.with(PlanProgress.COMPLETED).count();
        return completed > 0
                ? of(PlanProgress.COMPLETED, completed, "met")
                : of(
                        PlanProgress.CANCELLED,
                        summary.with(PlanProgress.CANCELLED).count(),
                        "open");
    }

    private static HeatState of(PlanProgress progress, int count, String cssClass) {
        return new HeatState(ReportMarks.shape(progress), ReportMarks.word(progress), count, cssClass);
    }

    /** Shape and word. */
    String text() {
        return shape + " " + word;
    }
}
