package org.ayumi.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.CycleService;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.monitoring.Monitoring.ByCause;
import org.ayumi.plan.Cause;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanService;
import org.ayumi.strategy.StrategyDocument;
import org.ayumi.strategy.reading.StrategyService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Sums up how a year's accepted plans stand, on behalf of the current person; the plans of the year and its cycle are
 * read in one command each, and as of an earlier moment in three each at most, the names of its initiatives in one.
 *
 * @see "docs/decisions/014-monitoring-figures.md"
 */
@Service
public class MonitoringService {

    private final PlanService plans;
    private final CycleService cycles;
    private final StrategyService strategies;
    private final Clock clock;

    MonitoringService(PlanService plans, CycleService cycles, StrategyService strategies, Clock clock) {
        this.strategies = strategies;
        this.plans = plans;
        this.cycles = cycles;
        this.clock = clock;
    }

    /**
     * How a year stands for a period.
     *
     * @param asOf the moment to look from; now where null, and where it is still to come
     */
    public Monitoring get(FiscalYear year, ReportPeriod period, @Nullable Instant asOf) {
        var now = clock.instant();
        return asOf == null || !asOf.isBefore(now)
                ? sum(
                        year,
                        period,
                        now,
                        plans.listAccepted(year),
                        cycles.find(year).orElse(null),
                        strategies.findPublished(year).orElse(null))
                : sum(
                        year,
                        period,
                        asOf,
                        plans.listAccepted(year, asOf),
                        cycles.find(year, asOf).orElse(null),
                        strategies.findPublished(year, asOf).orElse(null));
    }

    static Monitoring sum(
            FiscalYear year,
            ReportPeriod period,
            Instant asOf,
            List<PlanDocument> documents,
            @Nullable MonitoringCycle cycle,
            @Nullable StrategyDocument edition) {
        var today = CycleService.dayOf(asOf);
        var periods = ReportPeriod.list(period.isForPriority()).stream()
                .filter(when -> when.compareTo(period) <= 0)
                .toList();
        var courses = documents.stream()
                .map(document -> Course.of(document, periods, cycle, today))
                .filter(course -> !course.standings().isEmpty())
                .toList();
        var names = GroupNames.of(documents, edition == null ? null : edition.strategy());
        return new Monitoring(
                year,
                period,
                asOf,
                Course.summary(period, courses),
                Grouping.DEPARTMENT.of(courses, periods, names),
                Grouping.AIM.of(courses, periods, names),
                Grouping.THEME.of(courses, periods, names),
                Grouping.INITIATIVE.of(courses, periods, names),
                causes(Course.at(period, courses)),
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
