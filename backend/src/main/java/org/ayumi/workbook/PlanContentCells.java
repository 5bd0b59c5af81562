package org.ayumi.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.measure.Comparison;
import org.ayumi.plan.ActionPlan;
import org.ayumi.plan.Milestone;
import org.ayumi.plan.PlanContent;
import org.ayumi.plan.PlanInput;
import org.ayumi.plan.PlanStatus;
import org.ayumi.plan.PlanYear;
import org.ayumi.plan.SupportedInitiative;
import org.ayumi.strategy.InitiativeAim;
import org.ayumi.workbook.PlanUpload.CellProblem;
import org.ayumi.workbook.UploadedWorkbook.Row;

/**
 * The words of a plan out of its cells.
 *
 * @param places receives the cells that fields of the input come from
 * @param problems receives what cannot be made an input of
 */
record PlanContentCells(PlanYear year, PlanParts parts, Map<String, CellPlace> places, List<CellProblem> problems) {

    static final List<WorkbookColumn> QUARTERS = IntStream.rangeClosed(1, Milestone.QUARTERS)
            .mapToObj(PlanRows::quarter)
            .toList();

    PlanInput.Content of(List<PlanRow> rows, ActionPlan plan, List<Row> added) {
        var row = rows.getFirst();
        place("content.title", row, WorkbookColumn.PLAN_TITLE);
        place("content.aims", row, WorkbookColumn.PLAN_AIMS);
        place("content.initiativeIds", row, WorkbookColumn.PLAN_INITIATIVES);
        place("content.responsiblePost", row, WorkbookColumn.PLAN_POST);
        place("content.budget", row, WorkbookColumn.PLAN_BUDGET);
        place("content.confirmationRequired", row, WorkbookColumn.PLAN_CONFIRMATION);
        var content = plan.content();
        var numbered = numbered(content);
        check(row, WorkbookColumn.PLAN_AIMS, year.aims().stream().map(InitiativeAim::number));
        check(row, WorkbookColumn.PLAN_INITIATIVES, numbered.keySet().stream());
        return new PlanInput.Content(
                parts.text(row, WorkbookColumn.PLAN_TITLE),
                parts.isWritten(row, WorkbookColumn.PLAN_AIMS)
                        ? CellNumbers.list(parts.text(row, WorkbookColumn.PLAN_AIMS))
                        : content.aims().stream().map(InitiativeAim::number).toList(),
                parts.isWritten(row, WorkbookColumn.PLAN_INITIATIVES)
                        ? CellNumbers.list(parts.text(row, WorkbookColumn.PLAN_INITIATIVES)).stream()
                                .flatMap(number -> Stream.ofNullable(numbered.get(number)))
                                .toList()
                        : content.initiatives().stream()
                                .map(initiative -> initiative.id().value())
                                .toList(),
                goals(rows, plan, added),
                milestones(rows, content.milestones()),
                parts.text(row, WorkbookColumn.PLAN_POST),
                CellNumbers.whole(parts.text(row, WorkbookColumn.PLAN_BUDGET)),
                parts.text(row, WorkbookColumn.PLAN_CONFIRMATION).equals(WorkbookChoice.CONFIRMATION));
    }

    /** Initiatives' ids by number; a number the plan's own cell shows means what the plan supports, whoever has it now. */
    private Map<Integer, String> numbered(PlanContent content) {
        return Stream.concat(content.initiatives().stream(), year.initiatives().stream())
                .collect(Collectors.toMap(
                        SupportedInitiative::number,
                        initiative -> initiative.id().value(),
                        (held, other) -> held));
    }

    private void check(PlanRow row, WorkbookColumn column, Stream<Integer> known) {
        if (parts.isWritten(row, column)) {
            CellNumbers.unknown(known, parts.text(row, column))
                    .ifPresent(reason -> problems.add(new CellProblem(parts.place(row, column), reason)));
        }
    }

    private List<PlanInput.GoalText> goals(List<PlanRow> rows, ActionPlan plan, List<Row> added) {
        var goals = new ArrayList<PlanInput.GoalText>();
        var fresh = new NewRowCells(year, places, problems);
        boolean accepted = plan.status() == PlanStatus.ACCEPTED;
        for (PlanRow row : rows) {
            if (row.sheet() != WorkbookSheet.GOALS) {
                continue;
            }
            String path = "content.goals." + goals.size();
            place(path + ".label", row, WorkbookColumn.GOAL_LABEL);
            place(path + ".target", row, WorkbookColumn.GOAL_TARGET);
            place(path + ".unit", row, WorkbookColumn.GOAL_UNIT);
            var goal = plan.findGoal(Objects.requireNonNull(row.key().goal())).orElseThrow();
            String label = parts.text(row, WorkbookColumn.GOAL_LABEL);
            if (parts.isWritten(row, WorkbookColumn.GOAL_LABEL)) {
                // What is wrong with the goals as a whole is said at the first one that was changed.
                places.putIfAbsent("content.goals", parts.place(row, WorkbookColumn.GOAL_LABEL));
            }
            goals.add(
                    accepted
                            ? new PlanInput.GoalText(
                                    goal.id().value(),
                                    label,
                                    goal.target().comparison(),
                                    goal.target().value(),
                                    goal.target().unit())
                            : goal(parts, row));
        }
        for (Row row : added) {
            places.putIfAbsent("content.goals", NewRowCells.place(row, WorkbookColumn.GOAL_LABEL));
            goals.add(fresh.goal(row, goals.size()));
        }
        return goals;
    }

    static PlanInput.GoalText goal(PlanParts parts, PlanRow row) {
        return new PlanInput.GoalText(
                Objects.requireNonNull(row.key().goal()).value(),
                parts.text(row, WorkbookColumn.GOAL_LABEL),
                WorkbookChoice.comparison(parts.text(row, WorkbookColumn.GOAL_COMPARISON))
                        .orElse(Comparison.AT_LEAST),
                CellNumbers.figure(parts.text(row, WorkbookColumn.GOAL_TARGET)),
                parts.text(row, WorkbookColumn.GOAL_UNIT));
    }

    /** As they are, unless one of their cells is written: then quarter by quarter. */
    private List<PlanInput.MilestoneText> milestones(List<PlanRow> rows, List<Milestone> now) {
        var row = rows.stream()
                .filter(each -> each.sheet() == WorkbookSheet.MILESTONES)
                .findFirst()
                .orElseThrow();
        if (QUARTERS.stream().noneMatch(column -> parts.isWritten(row, column))) {
            return now.stream()
                    .map(each -> new PlanInput.MilestoneText(each.quarter(), each.text()))
                    .toList();
        }
        var milestones = new ArrayList<PlanInput.MilestoneText>();
        for (WorkbookColumn column : QUARTERS) {
            for (String line : CellNumbers.lines(parts.text(row, column))) {
                place("content.milestones." + milestones.size(), row, column);
                milestones.add(new PlanInput.MilestoneText(QUARTERS.indexOf(column) + 1, line));
            }
            if (parts.isWritten(row, column)) {
                places.putIfAbsent("content.milestones", parts.place(row, column));
            }
        }
        return milestones;
    }

    private void place(String path, PlanRow row, WorkbookColumn column) {
        places.put(path, parts.place(row, column));
    }
}
