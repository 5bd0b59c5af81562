package org.ayumi.monitoring;

import java.util.Arrays;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.CycleService;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.monitoring.Monitoring.ByCause;
import org.ayumi.plan.Cause;
import org.ayumi.plan.PlanService;
import org.springframework.stereotype.Service;

/**
 * Sums up how a year's accepted plans stand, on behalf of the current person; the plans of the year and its cycle are
 * read in one command each.
 *
 * @see "docs/decisions/014-monitoring-figures.md"
 */
@Service
public class MonitoringService {

    private final PlanService plans;
    private final CycleService cycles;

    MonitoringService(PlanService plans, CycleService cycles) {
        this.plans = plans;
        this.cycles = cycles;
    }

    /** How a year stands for a period. */
    public Monitoring get(FiscalYear year, ReportPeriod period) {
        var documents = plans.listAccepted(year);
        var cycle = cycles.find(year).orElse(null);
        var today = cycles.today();
        var periods = ReportPeriod.list(period.isForPriority()).stream()
                .filter(when -> when.compareTo(period) <= 0)
                .toList();
        var courses = documents.stream()
                .filter(document -> document.plan().priority() == period.isForPriority())
                .map(document -> new Course(
                        document,
                        periods.stream()
                                .map(when -> Standing.of(document, when, cycle, today))
                                .toList()))
                .toList();
        return new Monitoring(
                year,
                period,
                Course.summary(courses),
                Grouping.DEPARTMENT.of(courses, periods),
                Grouping.AIM.of(courses, periods),
                Grouping.THEME.of(courses, periods),
                Grouping.INITIATIVE.of(courses, periods),
                causes(courses.stream().map(Course::now).toList()),
                Course.trend(courses, periods),
                PlanWait.list(documents, period),
                documents.stream()
                        .map(document -> MonitoredPlan.of(document, period, cycle, today))
                        .toList());
    }

    private static List<ByCause> causes(List<Standing> standings) {
        return Arrays.stream(Cause.values())
                .map(cause -> new ByCause(
                        cause,
                        PlanSet.of(standings.stream()
                                .filter(Standing::isReported)
                                .filter(standing -> standing.content().cause() == cause)
                                .toList())))
                .filter(each -> each.plans().count() > 0)
                .toList();
    }
}
