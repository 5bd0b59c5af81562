package org.ayumi.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.common.JapaneseTime;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.measure.Actual;
import org.ayumi.plan.Blocker;
import org.ayumi.plan.Cause;
import org.ayumi.plan.Goal;
import org.ayumi.plan.GoalResult;
import org.ayumi.plan.Milestone;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanId;
import org.ayumi.plan.PlanProgress;
import org.ayumi.plan.PlanReport;
import org.ayumi.plan.PlanYear;
import org.ayumi.plan.ReportContent;
import org.jspecify.annotations.Nullable;

/** Plans as rows of cells: what a workbook shows, and what an uploaded one is compared with. */
record PlanRows(PlanYear year) {

    /** Between the numbers of a list. */
    static final String AND = "、";

    /** All rows of a plan, as it stood at some time. */
    List<PlanRow> of(PlanDocument document) {
        var plan = document.plan();
        var rows = Stream.<PlanRow>builder();
        rows.add(plan(document));
        plan.content().goals().forEach(goal -> rows.add(goal(document, goal)));
        rows.add(milestones(document));
        for (ReportPeriod period : ReportPeriod.values()) {
            var report = document.findReport(period).orElse(null);
            if (report != null || period.isForPriority() == plan.priority()) {
                rows.add(report(document, period, report));
                plan.content().goals().forEach(goal -> rows.add(result(document, period, report, goal)));
            }
        }
        return rows.build().toList();
    }

    private static PlanRow plan(PlanDocument document) {
        var plan = document.plan();
        var content = plan.content();
        return PlanRow.of(WorkbookSheet.PLANS, RowKey.of(plan.id()))
                .with(WorkbookColumn.PLAN_DEPARTMENT, plan.department().name())
                .with(WorkbookColumn.PLAN_NUMBER, number(document))
                .with(WorkbookColumn.PLAN_SAMPLE, plan.sample() ? "見本" : null)
                .with(WorkbookColumn.PLAN_STATUS, plan.status().label())
                .with(
                        WorkbookColumn.PLAN_PRIORITY,
                        plan.priority() ? WorkbookChoice.PRIORITY : WorkbookChoice.NO_PRIORITY)
                .with(WorkbookColumn.PLAN_TITLE, content.title())
                .with(
                        WorkbookColumn.PLAN_AIMS,
                        content.aims().stream()
                                .map(aim -> String.valueOf(aim.number()))
                                .collect(Collectors.joining(AND)))
                .with(
                        WorkbookColumn.PLAN_INITIATIVES,
                        content.initiatives().stream()
                                .map(initiative -> String.valueOf(initiative.number()))
                                .collect(Collectors.joining(AND)))
                .with(WorkbookColumn.PLAN_POST, content.responsiblePost())
                .with(WorkbookColumn.PLAN_BUDGET, content.budget() == null ? null : String.valueOf(content.budget()))
                .with(
                        WorkbookColumn.PLAN_CONFIRMATION,
                        content.confirmationRequired() ? WorkbookChoice.CONFIRMATION : WorkbookChoice.NO_CONFIRMATION)
                .build();
    }

    private static PlanRow goal(PlanDocument document, Goal goal) {
        return PlanRow.of(WorkbookSheet.GOALS, RowKey.of(goal.id()))
                .with(
                        WorkbookColumn.GOAL_DEPARTMENT,
                        document.plan().department().name())
                .with(WorkbookColumn.GOAL_NUMBER, number(document))
                .with(WorkbookColumn.GOAL_PLAN, document.plan().content().title())
                .with(WorkbookColumn.GOAL_LABEL, goal.label())
                .with(
                        WorkbookColumn.GOAL_COMPARISON,
                        WorkbookChoice.label(goal.target().comparison()))
                .with(
                        WorkbookColumn.GOAL_TARGET,
                        Optional.ofNullable(goal.target().value())
                                .map(PlanRows::figure)
                                .orElse(null))
                .with(WorkbookColumn.GOAL_UNIT, goal.target().unit())
                .build();
    }

    private static PlanRow milestones(PlanDocument document) {
        var row = PlanRow.of(WorkbookSheet.MILESTONES, RowKey.of(document.id()))
                .with(
                        WorkbookColumn.MILESTONE_DEPARTMENT,
                        document.plan().department().name())
                .with(WorkbookColumn.MILESTONE_NUMBER, number(document))
                .with(WorkbookColumn.MILESTONE_PLAN, document.plan().content().title());
        IntStream.rangeClosed(1, Milestone.QUARTERS)
                .forEach(quarter -> row.with(
                        quarter(quarter),
                        document.plan().content().milestones().stream()
                                .filter(milestone -> milestone.quarter() == quarter)
                                .map(Milestone::text)
                                .collect(Collectors.joining("\n"))));
        return row.build();
    }

    private PlanRow report(PlanDocument document, ReportPeriod period, @Nullable PlanReport report) {
        var said = Optional.ofNullable(report).map(PlanReport::content);
        return PlanRow.of(WorkbookSheet.REPORTS, RowKey.of(document.id(), period))
                .with(
                        WorkbookColumn.REPORT_DEPARTMENT,
                        document.plan().department().name())
                .with(WorkbookColumn.REPORT_NUMBER, number(document))
                .with(WorkbookColumn.REPORT_PLAN, document.plan().content().title())
                .with(WorkbookColumn.REPORT_PERIOD, period.label())
                .with(WorkbookColumn.REPORT_DUE, due(document, period))
                .with(
                        WorkbookColumn.REPORT_STATE,
                        report == null ? "未報告" : report.state().label())
                .with(
                        WorkbookColumn.REPORT_PROGRESS,
                        said.map(ReportContent::status).map(PlanProgress::label).orElse(null))
                .with(
                        WorkbookColumn.REPORT_ACHIEVEMENT,
                        said.map(ReportContent::achievement)
                                .map(String::valueOf)
                                .orElse(null))
                .with(WorkbookColumn.REPORT_DONE, said.map(ReportContent::done).orElse(null))
                .with(WorkbookColumn.REPORT_NEXT, said.map(ReportContent::next).orElse(null))
                .with(
                        WorkbookColumn.REPORT_CAUSE,
                        said.map(ReportContent::cause).map(Cause::label).orElse(null))
                .with(
                        WorkbookColumn.REPORT_BLOCKER_KIND,
                        said.map(ReportContent::blocker)
                                .map(blocker -> WorkbookChoice.label(blocker.kind()))
                                .orElse(null))
                .with(
                        WorkbookColumn.REPORT_BLOCKER,
                        said.map(ReportContent::blocker).map(this::blocker).orElse(null))
                .build();
    }

    private static PlanRow result(PlanDocument document, ReportPeriod period, @Nullable PlanReport report, Goal goal) {
        List<GoalResult> told = report == null ? List.of() : report.content().actuals();
        var actual = told.stream()
                .filter(result -> result.goal().equals(goal.id()))
                .map(GoalResult::actual)
                .findFirst();
        return PlanRow.of(WorkbookSheet.RESULTS, new RowKey(document.id(), period, goal.id()))
                .with(
                        WorkbookColumn.RESULT_DEPARTMENT,
                        document.plan().department().name())
                .with(WorkbookColumn.RESULT_NUMBER, number(document))
                .with(WorkbookColumn.RESULT_PLAN, document.plan().content().title())
                .with(WorkbookColumn.RESULT_PERIOD, period.label())
                .with(WorkbookColumn.RESULT_GOAL, goal.label())
                .with(WorkbookColumn.RESULT_TARGET, goal.target().printed())
                .with(
                        WorkbookColumn.RESULT_VALUE,
                        actual.map(Actual::value).map(PlanRows::figure).orElse(null))
                .with(
                        WorkbookColumn.RESULT_VERDICT,
                        actual.map(Actual::verdict).map(WorkbookChoice::label).orElse(null))
                .with(WorkbookColumn.RESULT_REASON, actual.map(Actual::reason).orElse(null))
                .build();
    }

    private @Nullable String due(PlanDocument document, ReportPeriod period) {
        MonitoringCycle cycle = year.cycle();
        return cycle == null
                ? null
                : JapaneseTime.format(
                        cycle.get(period).lastDayOf(document.plan().department().code()));
    }

    /** What a plan waits for, so that it can be read again: a plan or initiative by its number. */
    private String blocker(Blocker blocker) {
        return switch (blocker.kind()) {
            case SYSTEM -> blocker.name();
            case PLAN ->
                blocker.plan().map(id -> name(id) + " " + blocker.name()).orElse(blocker.name());
            case INITIATIVE ->
                year.initiatives().stream()
                        .filter(initiative -> initiative.id().value().equals(blocker.key()))
                        .findFirst()
                        .map(initiative -> initiative.number() + " " + blocker.name())
                        .orElse(blocker.name());
        };
    }

    private String name(PlanId id) {
        return year.find(id).map(PlanRows::name).orElseGet(() -> id.department() + " " + id.number());
    }

    /** A plan as people name it: its department and its number there. */
    static String name(PlanDocument document) {
        return document.plan().department().name() + " " + number(document);
    }

    /** Its number among its department's; one that came from another department keeps that one's code before it. */
    static String number(PlanDocument document) {
        var id = document.id();
        return id.department().equals(document.plan().department().code())
                ? String.valueOf(id.number())
                : id.department() + "-" + id.number();
    }

    static WorkbookColumn quarter(int quarter) {
        return switch (quarter) {
            case 1 -> WorkbookColumn.MILESTONE_Q1;
            case 2 -> WorkbookColumn.MILESTONE_Q2;
            case 3 -> WorkbookColumn.MILESTONE_Q3;
            default -> WorkbookColumn.MILESTONE_Q4;
        };
    }

    private static String figure(Double value) {
        return BigDecimal.valueOf(value)
                .round(CellText.DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }
}
