package org.ayumi.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.PlanReport;
import org.ayumi.plan.PlanStatus;
import org.ayumi.plan.ReportState;

/** What a department has still to do, and what it has changed. */
final class HandoverTasks {

    private HandoverTasks() {}

    static List<Handover.Due> due(List<HandoverPlan> open, MonitoringCycle cycle, LocalDate today) {
        return open.stream()
                .flatMap(plan -> plan.document().askedPeriods().stream()
                        .filter(period -> !today.isBefore(
                                period.beginsOn(plan.document().plan().fiscalYear())))
                        .filter(period -> plan.document()
                                .findReport(period)
                                .map(PlanReport::state)
                                .map(state -> state == ReportState.DRAFT)
                                .orElse(true))
                        .map(period -> due(plan, period, cycle, today)))
                .sorted(Comparator.comparing(Handover.Due::dueOn))
                .toList();
    }

    private static Handover.Due due(HandoverPlan plan, ReportPeriod period, MonitoringCycle cycle, LocalDate today) {
        var last =
                cycle.get(period).lastDayOf(plan.document().plan().department().code());
        return new Handover.Due(
                plan,
                period,
                last,
                today.isAfter(last),
                plan.document().findReport(period).isPresent());
    }

    static List<Handover.Returned> returned(List<HandoverPlan> own) {
        return own.stream()
                .flatMap(plan -> Stream.concat(
                        ofPlan(plan), plan.document().reports().stream().flatMap(report -> ofReport(plan, report))))
                .toList();
    }

    private static Stream<Handover.Returned> ofPlan(HandoverPlan plan) {
        var review = plan.document().plan().review();
        return plan.status() == PlanStatus.RETURNED && review != null
                ? Stream.of(new Handover.Returned(plan, null, review.comment(), review.decidedBy(), review.decidedAt()))
                : Stream.of();
    }

    private static Stream<Handover.Returned> ofReport(HandoverPlan plan, PlanReport report) {
        var review = report.review();
        return report.state() == ReportState.RETURNED && review != null
                ? Stream.of(new Handover.Returned(
                        plan, report.period(), review.comment(), review.decidedBy(), review.decidedAt()))
                : Stream.of();
    }

    static List<Handover.GoalChange> goalChanges(List<HandoverPlan> own) {
        return own.stream()
                .flatMap(plan -> plan.document().plan().content().goals().stream()
                        .flatMap(goal ->
                                goal.changes().stream().map(line -> new Handover.GoalChange(plan, goal.label(), line))))
                .toList();
    }
}
