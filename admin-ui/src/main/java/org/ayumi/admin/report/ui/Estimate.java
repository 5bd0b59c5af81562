package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import org.ayumi.admin.report.DueReport;

/**
 * How long reports take: two minutes for a plan that was reported before, four for one that was not. Reporting one as
 * unchanged takes seconds and is not counted apart.
 *
 * @param minutes in all
 * @see <a href="file:docs/decisions/023-reporting-in-minutes.md">decision 023</a>
 */
record Estimate(int minutes) {

    private static final int KNOWN = 2;
    private static final int NEW = 4;

    static Estimate of(List<DueReport> reports) {
        return new Estimate(reports.stream()
                .mapToInt(due -> due.period().former() == null ? NEW : KNOWN)
                .sum());
    }

    /** Such as およそ8分. */
    String text() {
        return translate("reporting.estimate", minutes);
    }
}
