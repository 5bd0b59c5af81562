package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.Reporting;

/**
 * The reports of the own departments for a period.
 *
 * @param reporting the year
 * @param period the period
 */
record PeriodReports(Reporting reporting, ReportPeriod period) {

    /** The periods something is in hand for: those with returned reports first, then by their last day. */
    static List<PeriodReports> open(Reporting reporting) {
        return reporting.inHand().stream()
                .map(due -> due.period().period())
                .distinct()
                .map(period -> new PeriodReports(reporting, period))
                .toList();
    }

    private List<DueReport> all() {
        return reporting.all().filter(due -> due.period().period() == period).toList();
    }

    /** What is in hand, returned ones first. */
    List<DueReport> open() {
        return reporting.inHand().stream()
                .filter(due -> due.period().period() == period)
                .toList();
    }

    int total() {
        return all().size();
    }

    int reported() {
        return (int) all().stream().filter(due -> due.period().isReported()).count();
    }

    /** The first last day of what is in hand; of all where nothing is. */
    LocalDate dueOn() {
        var open = open();
        return (open.isEmpty() ? all() : open)
                .stream()
                        .map(due -> due.period().dueOn())
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
    }

    /** Whether the period still goes on. */
    boolean isRunning() {
        return all().stream().anyMatch(due -> due.period().endsOn().isAfter(DayText.today()));
    }

    /** That a department was given more time, and why; empty where it was not. */
    Optional<String> extension() {
        var cycle = reporting.cycle();
        if (cycle == null) {
            return Optional.empty();
        }
        return cycle.firstDue(period)
                .filter(first -> first.isBefore(dueOn()))
                .map(first -> translate("reporting.extended", DayText.format(first))
                        + open().stream()
                                .findFirst()
                                .flatMap(due -> cycle.reason(
                                        period, due.plan().department().code()))
                                .map(reason -> translate("reporting.extended.reason", reason))
                                .orElse(""));
    }
}
