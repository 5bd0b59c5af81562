package org.ayumi.workbook;

import java.util.List;
import java.util.Set;
import org.ayumi.workbook.UploadedWorkbook.Row;
import org.jspecify.annotations.Nullable;

/**
 * Rows nothing can be done with; told, so that nothing is dropped in silence.
 *
 * @param key names them in the preview
 * @param title what they are
 * @param reason why
 */
record StrayRows(String key, String title, String reason, List<Row> rows) implements WorkbookEntry {

    @Override
    public @Nullable WorkbookPlan look(Set<String> overwrite) {
        var cells = rows.stream()
                .map(row -> {
                    var column = row.sheet().columns().stream()
                            .filter(each -> each.width() > 0)
                            .findFirst()
                            .orElseThrow();
                    return WorkbookCell.wrong(new CellPlace(column, row.number(), null, ""), reason);
                })
                .toList();
        return new WorkbookPlan(key, null, title, null, cells, Digest.of(rows));
    }

    @Override
    public WorkbookOutcome write(WorkbookPlan looked, Set<String> overwrite) {
        return WorkbookOutcome.refused(looked);
    }
}
