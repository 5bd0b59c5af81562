package org.ayumi.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ayumi.workbook.PlanUpload.CellProblem;
import org.ayumi.workbook.UploadedWorkbook.Row;
import org.ayumi.workbook.WorkbookCell.Kind;
import org.jspecify.annotations.Nullable;

/** Rows without an id: what people wrote below the others. */
final class NewRows {

    private NewRows() {}

    /**
     * Tells of a new row, cell by cell.
     *
     * @param refusal why it may not be written; null where it may
     */
    static void tell(Row row, @Nullable String refusal, Map<CellPlace, WorkbookCell> cells) {
        row.cells().forEach((column, cell) -> {
            if (column.kind().isRead()) {
                var at = NewRowCells.place(row, column);
                var difference = new CellDifference(at, "", "", cell.text(), cell.problem());
                var kind = refusal != null ? Kind.REFUSED : cell.problem() != null ? Kind.WRONG : Kind.CHANGED;
                cells.put(at, WorkbookCell.of(kind, difference, refusal != null ? refusal : cell.problem()));
            }
        });
    }

    /** New goals the plan has already: the workbook was uploaded before. */
    static List<CellProblem> repeated(PlanUpload upload) {
        return upload.added().stream()
                .filter(row -> upload.now().plan().content().goals().stream()
                        .anyMatch(goal -> goal.label().equals(row.text(WorkbookColumn.GOAL_LABEL))))
                .map(row -> new CellProblem(
                        NewRowCells.place(row, WorkbookColumn.GOAL_LABEL), "同じ名称の目標がもうあります。追加したあとのブックをダウンロードし直してください。"))
                .toList();
    }

    /** What a new row is about, by the number people gave its plan. */
    static String number(Row row) {
        return Stream.of(WorkbookColumn.PLAN_NUMBER, WorkbookColumn.GOAL_NUMBER, WorkbookColumn.MILESTONE_NUMBER)
                .filter(column -> column.sheet() == row.sheet())
                .map(row::text)
                .findFirst()
                .orElse("");
    }
}
