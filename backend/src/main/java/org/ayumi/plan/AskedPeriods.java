package org.ayumi.plan;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.cycle.ReportPeriod;

/**
 * The periods a plan reports for: quarters for priority plans, halves for the others; and, where it became a priority
 * plan or ceased to be one within the year, those it handed a report in for before. A period is not asked for where such
 * a report has told how the plan stood on its last day.
 *
 * @see "docs/decisions/014-monitoring-figures.md"
 */
final class AskedPeriods {

    private AskedPeriods() {}

    /** By the priority a plan has, and the periods it has handed a report in for, returned ones among them; in order. */
    static List<ReportPeriod> list(boolean priority, Collection<ReportPeriod> told) {
        var other = told.stream()
                .filter(period -> period.isForPriority() != priority)
                .toList();
        var own = ReportPeriod.list(priority).stream()
                .filter(period -> other.stream().noneMatch(former -> former.includesLastDayOf(period)));
        return Stream.concat(own, other.stream()).sorted(ReportPeriod.IN_ORDER).toList();
    }

    static List<ReportPeriod> list(PlanDocument document) {
        return list(
                document.plan().priority(),
                document.reports().stream()
                        .filter(report -> report.state().wasHandedIn())
                        .map(PlanReport::period)
                        .toList());
    }
}
