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
import org.ayumi.plan.Reporting;

/** What a department has still to do, and what it has changed. */
final class HandoverTasks {

    private HandoverTasks() {}

    static List<Handover.Due> due(List<HandoverPlan> open, MonitoringCycle cycle, LocalDate today) {
        return open.stream()
                .flatMap(plan -> plan.document().standings(cycle, today).entrySet().stream()
                        .filter(asked -> !today.isBefore(
                                asked.getKey().beginsOn(plan.document().plan().fiscalYear())))
                        .filter(asked -> asked.getValue() == Reporting.OVERDUE || asked.getValue() == Reporting.AWAITED)
                        .map(asked -> due(plan, asked.getKey(), asked.getValue(), cycle)))
                .sorted(Comparator.comparing(Handover.Due::dueOn))
                .toList();
    }

    private static Handover.Due due(
            HandoverPlan plan, ReportPeriod period, Reporting reporting, MonitoringCycle cycle) {
        return new Handover.Due(
                plan,
                period,
                cycle.get(period).lastDayOf(plan.document().plan().department().code()),
                reporting == Reporting.OVERDUE,
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
