package org.ayumi.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.JapaneseTime;
import org.ayumi.cycle.CycleService;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.plan.PlanOutline;
import org.ayumi.plan.PlanOutlines;
import org.springframework.stereotype.Component;

/**
 * Gives the notices that are due and not given yet. Any instance may run it at any time: what was given already is found
 * by its id. Reads the cycles, the plans and the ids in one command each, however many there are.
 */
@Component
public class NoticeSweep {

    private final CycleService cycles;
    private final PlanOutlines plans;
    private final NoticeRepository notices;
    private final Clock clock;

    NoticeSweep(CycleService cycles, PlanOutlines plans, NoticeRepository notices, Clock clock) {
        this.cycles = cycles;
        this.plans = plans;
        this.notices = notices;
        this.clock = clock;
    }

    /** Looks once; tells how many notices it gave. */
    public int run() {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var years = years(now);
        Map<FiscalYear, MonitoringCycle> open =
                cycles.listOpen(years).stream().collect(Collectors.toMap(MonitoringCycle::year, Function.identity()));
        Map<FiscalYear, List<PlanOutline>> outlines = plans.list(years).stream()
                .collect(Collectors.groupingBy(outline -> outline.plan().fiscalYear()));
        return notices.insertMissing(years.stream()
                        .flatMap(year ->
                                NoticeFacts.of(year, open.get(year), outlines.getOrDefault(year, List.of()), now)
                                        .stream())
                        .toList())
                .size();
    }

    /** Last year is still being closed, and next year's plans are being written. */
    static List<FiscalYear> years(Instant now) {
        int current = JapaneseTime.fiscalYearOf(now).value();
        return Stream.of(current - 1, current, current + 1)
                .filter(year -> year >= FiscalYear.FIRST && year <= FiscalYear.LAST)
                .map(FiscalYear::new)
                .toList();
    }
}
