package org.ayumi.plan;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.common.JapaneseTime;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The periods an accepted plan reports for: quarters for priority plans, halves for the others; and, where it became a
 * priority plan or ceased to be one within the year, those it handed a report in for before. A period is not asked for
 * where such a report has told how the plan stood on its last day, nor where the plan was accepted, or the cycle opened,
 * after its last day for writing.
 *
 * @param priority whether it is a priority plan
 * @param department the code of its department
 * @param acceptedOn the day it was accepted; null where nobody recorded it
 * @param states where its reports stand
 * @see "docs/decisions/014-monitoring-figures.md"
 */
record AskedPeriods(
        boolean priority, String department, @Nullable LocalDate acceptedOn, Map<ReportPeriod, ReportState> states) {

    AskedPeriods {
        states = Map.copyOf(states);
    }

    static AskedPeriods of(PlanDocument document) {
        var plan = document.plan();
        var review = plan.review();
        return new AskedPeriods(
                plan.priority(),
                plan.department().code(),
                review == null || !review.accepted() ? null : JapaneseTime.dayOf(review.decidedAt()),
                document.reports().stream().collect(Collectors.toMap(PlanReport::period, PlanReport::state)));
    }

    static AskedPeriods of(PlanOutline outline) {
        var plan = outline.plan();
        var review = plan.review();
        return new AskedPeriods(
                plan.priority(),
                plan.department().code(),
                review == null || !review.accepted() ? null : JapaneseTime.dayOf(review.decidedAt()),
                outline.reports().stream()
                        .collect(Collectors.toMap(PlanOutline.Report::period, PlanOutline.Report::state)));
    }

    /** In order, by what the plan is and has told; whether there was time to report is left open. */
    List<ReportPeriod> list() {
        var other = Stream.of(ReportPeriod.values())
                .filter(period -> period.isForPriority() != priority)
                .filter(this::isHandedIn)
                .toList();
        var own = ReportPeriod.list(priority).stream()
                .filter(period -> other.stream().noneMatch(former -> former.includesLastDayOf(period)));
        return Stream.concat(own, other.stream()).sorted(ReportPeriod.IN_ORDER).toList();
    }

    /** Those there was time for, in order. */
    List<ReportPeriod> list(@Nullable MonitoringCycle cycle) {
        return list().stream().filter(period -> !isTooLateFor(period, cycle)).toList();
    }

    /**
     * Whether the plan was accepted, or the cycle opened, when its department could not report for a period any more. More
     * time, given to a day not before that, asks for it.
     */
    boolean isTooLateFor(ReportPeriod period, @Nullable MonitoringCycle cycle) {
        return cycle != null
                && !isHandedIn(period)
                && Stream.of(Optional.ofNullable(acceptedOn), Optional.ofNullable(cycle.openedOn()))
                        .flatMap(Optional::stream)
                        .anyMatch(day -> cycle.isLocked(period, department, day));
    }

    /** How it stands towards each of them, in order. */
    SequencedMap<ReportPeriod, Reporting> standings(@Nullable MonitoringCycle cycle, LocalDate today) {
        return list(cycle).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        period -> standing(period, cycle, today),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    private Reporting standing(ReportPeriod period, @Nullable MonitoringCycle cycle, LocalDate today) {
        return switch (states.getOrDefault(period, ReportState.DRAFT)) {
            case SUBMITTED, ACCEPTED -> Reporting.REPORTED;
            case RETURNED -> Reporting.RETURNED;
            case DRAFT ->
                cycle != null && cycle.isLocked(period, department, today) ? Reporting.OVERDUE : Reporting.AWAITED;
        };
    }

    private boolean isHandedIn(ReportPeriod period) {
        return states.getOrDefault(period, ReportState.DRAFT).wasHandedIn();
    }
}
