package org.ayumi.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.measure.Comparison;
import org.ayumi.plan.PlanInput;
import org.ayumi.plan.PlanYear;
import org.ayumi.workbook.PlanUpload.CellProblem;
import org.ayumi.workbook.UploadedWorkbook.Row;

/**
 * The words of rows without an id, of which nothing stands yet.
 *
 * @param places receives the cells that fields of the input come from
 * @param problems receives what cannot be made an input of
 */
record NewRowCells(PlanYear year, Map<String, CellPlace> places, List<CellProblem> problems) {

    /** The words of a new plan. */
    PlanInput.Content of(Row row, List<Row> goals, Optional<Row> milestones) {
        Stream.of(
                        Map.entry("title", WorkbookColumn.PLAN_TITLE),
                        Map.entry("aims", WorkbookColumn.PLAN_AIMS),
                        Map.entry("initiativeIds", WorkbookColumn.PLAN_INITIATIVES),
                        Map.entry("responsiblePost", WorkbookColumn.PLAN_POST),
                        Map.entry("budget", WorkbookColumn.PLAN_BUDGET))
                .forEach(each -> places.put("content." + each.getKey(), place(row, each.getValue())));
        CellNumbers.check(
                year,
                row.text(WorkbookColumn.PLAN_AIMS),
                row.text(WorkbookColumn.PLAN_INITIATIVES),
                (column, reason) -> problems.add(new CellProblem(place(row, column), reason)));
        var texts = new ArrayList<PlanInput.GoalText>();
        for (Row goal : goals) {
            texts.add(goal(goal, texts.size()));
        }
        var reached = new ArrayList<PlanInput.MilestoneText>();
        milestones.ifPresent(each -> PlanContentCells.QUARTERS.forEach(column -> {
            CellNumbers.lines(each.text(column)).forEach(line -> {
                places.put("content.milestones." + reached.size(), place(each, column));
                reached.add(new PlanInput.MilestoneText(PlanContentCells.QUARTERS.indexOf(column) + 1, line));
            });
        }));
        return new PlanInput.Content(
                row.text(WorkbookColumn.PLAN_TITLE),
                CellNumbers.list(row.text(WorkbookColumn.PLAN_AIMS)),
                CellNumbers.initiatives(year, row.text(WorkbookColumn.PLAN_INITIATIVES)),
                texts,
                reached,
                row.text(WorkbookColumn.PLAN_POST),
                CellNumbers.whole(row.text(WorkbookColumn.PLAN_BUDGET)),
                row.text(WorkbookColumn.PLAN_CONFIRMATION).equals(WorkbookChoice.CONFIRMATION));
    }

    /** A new goal, at its place among the plan's. */
    PlanInput.GoalText goal(Row row, int index) {
        String path = "content.goals." + index;
        places.put(path + ".label", place(row, WorkbookColumn.GOAL_LABEL));
        places.put(path + ".target", place(row, WorkbookColumn.GOAL_TARGET));
        places.put(path + ".unit", place(row, WorkbookColumn.GOAL_UNIT));
        var comparison = WorkbookChoice.comparison(row.text(WorkbookColumn.GOAL_COMPARISON));
        if (comparison.isEmpty() && row.cell(WorkbookColumn.GOAL_COMPARISON).problem() == null) {
            problems.add(new CellProblem(place(row, WorkbookColumn.GOAL_COMPARISON), "比べ方を選んでください。"));
        }
        return new PlanInput.GoalText(
                null,
                row.text(WorkbookColumn.GOAL_LABEL),
                comparison.orElse(Comparison.AT_LEAST),
                CellNumbers.figure(row.text(WorkbookColumn.GOAL_TARGET)),
                row.text(WorkbookColumn.GOAL_UNIT));
    }

    static CellPlace place(Row row, WorkbookColumn column) {
        return new CellPlace(
                column,
                row.number(),
                null,
                row.sheet() == WorkbookSheet.GOALS ? row.text(WorkbookColumn.GOAL_LABEL) : "");
    }
}
