package org.ayumi.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ayumi.plan.PlanBatch;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanInput;
import org.ayumi.plan.PlanResult;
import org.ayumi.plan.PlanWriting;
import org.ayumi.plan.PlanYear;
import org.ayumi.workbook.PlanUpload.CellProblem;
import org.ayumi.workbook.UploadedWorkbook.Row;

/**
 * A plan to be begun.
 *
 * @param row its row on the sheet of plans
 * @param goals its new goals
 * @param milestones its milestones, where there are any
 * @param refusal why nothing can be begun here; empty where it can
 */
record NewPlanEntry(
        PlanBatch batch,
        PlanWriting writing,
        PlanYear year,
        PlanDepartment department,
        Row row,
        List<Row> goals,
        Optional<Row> milestones,
        Optional<String> refusal)
        implements WorkbookEntry {

    private record Input(PlanInput.Create create, Map<String, CellPlace> places, List<CellProblem> problems) {}

    @Override
    public String key() {
        return "row-" + row.number();
    }

    @Override
    public WorkbookPlan look(Set<String> overwrite) {
        var cells = new LinkedHashMap<CellPlace, WorkbookCell>();
        rows().forEach(each -> NewRows.tell(each, refusal.orElse(null), cells));
        if (refusal.isEmpty()) {
            var input = input();
            input.problems().forEach(problem -> wrong(cells, problem.at(), problem.reason()));
            var title = row.text(WorkbookColumn.PLAN_TITLE);
            boolean repeated = year.documents().stream()
                    .anyMatch(document -> document.plan().department().code().equals(department.code())
                            && document.plan().content().title().equals(title));
            if (repeated) {
                wrong(
                        cells,
                        NewRowCells.place(row, WorkbookColumn.PLAN_TITLE),
                        "同じ名前の計画がもうあります。追加したあとのブックをダウンロードし直すか、別の名前にしてください。");
            }
            batch.check(year, input.create())
                    .forEach(
                            error -> wrong(cells, WorkbookEntry.place(input.places(), error.field()), error.message()));
        }
        String title = row.text(WorkbookColumn.PLAN_TITLE);
        return new WorkbookPlan(
                key(),
                null,
                title.isEmpty() ? "新しい計画（%d行目）".formatted(row.number()) : title,
                department.name(),
                List.copyOf(cells.values()),
                Digest.of(rows()));
    }

    @Override
    public WorkbookOutcome write(WorkbookPlan looked, Set<String> overwrite) {
        return switch (writing.create(input().create())) {
            case PlanResult.Changed changed ->
                WorkbookOutcome.applied(looked, changed.document().id());
            case PlanResult.Rejected rejected -> WorkbookOutcome.of(looked, WorkbookOutcome.Kind.CHANGED_SINCE);
            case PlanResult.Conflicted conflicted -> WorkbookOutcome.of(looked, WorkbookOutcome.Kind.CHANGED_SINCE);
        };
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        rows.add(row);
        rows.addAll(goals);
        milestones.ifPresent(rows::add);
        return rows;
    }

    private Input input() {
        var places = new HashMap<String, CellPlace>();
        var problems = new ArrayList<CellProblem>();
        places.put("", NewRowCells.place(row, WorkbookColumn.PLAN_TITLE));
        var content = new NewRowCells(year, places, problems).of(row, goals, milestones);
        return new Input(new PlanInput.Create(year.fiscalYear(), department.code(), content), places, problems);
    }

    private static void wrong(Map<CellPlace, WorkbookCell> cells, CellPlace at, String reason) {
        cells.merge(at, WorkbookCell.wrong(at, reason), (told, ignored) -> told.wrong(reason));
    }
}
