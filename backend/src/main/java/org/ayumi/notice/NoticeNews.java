package org.ayumi.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.common.JapaneseTime;
import org.ayumi.cycle.CycleService;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.PlanOutline;
import org.ayumi.plan.PlanOutlines;
import org.springframework.stereotype.Component;

/** What there is to write to people about, on behalf of the product itself; made-up plans (見本) are not. */
@Component
public class NoticeNews {

    /** What is due later than this is no news yet. */
    private static final int DAYS_AHEAD = 31;

    private final NoticeRepository notices;
    private final CycleService cycles;
    private final PlanOutlines plans;

    NoticeNews(NoticeRepository notices, CycleService cycles, PlanOutlines plans) {
        this.notices = notices;
        this.cycles = cycles;
        this.plans = plans;
    }

    /** Notices given behind one moment and not behind another, oldest first. */
    public List<Notice> list(Instant after, Instant upTo) {
        return notices.list(after, upTo).stream()
                .filter(notice -> !notice.sample())
                .toList();
    }

    /** What is missing and due within a month, the earliest first. */
    public List<DueReports> listDue(Instant now) {
        var years = NoticeSweep.years(now);
        var open = cycles.listOpen(years);
        var real =
                plans.list(years).stream().filter(plan -> !plan.plan().sample()).toList();
        return open.stream()
                .flatMap(cycle -> due(cycle, real, JapaneseTime.dayOf(now)))
                .sorted(Comparator.comparing(DueReports::dueOn)
                        .thenComparing(DueReports::period)
                        .thenComparing(due -> due.department().code()))
                .toList();
    }

    private static Stream<DueReports> due(MonitoringCycle cycle, List<PlanOutline> plans, LocalDate today) {
        return Stream.of(ReportPeriod.values())
                .flatMap(period -> PlansByDepartment.of(plans.stream()
                                .filter(plan -> plan.plan().fiscalYear().equals(cycle.year()))
                                .filter(plan -> plan.isUnreported(period, cycle, today)))
                        .entrySet()
                        .stream()
                        .map(entry -> new DueReports(
                                entry.getKey(),
                                cycle.year(),
                                period,
                                cycle.get(period).lastDayOf(entry.getKey().code()),
                                entry.getValue().size()))
                        .filter(due ->
                                !due.dueOn().isBefore(today) && !due.dueOn().isAfter(today.plusDays(DAYS_AHEAD))));
    }
}
