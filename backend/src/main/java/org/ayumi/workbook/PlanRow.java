package org.ayumi.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says in one row of a sheet.
 *
 * @param key what the row is about
 * @param cells the texts of its cells; none for empty ones
 */
record PlanRow(WorkbookSheet sheet, RowKey key, Map<WorkbookColumn, String> cells) {

    /** Begins a row. */
    static Builder of(WorkbookSheet sheet, RowKey key) {
        return new Builder(sheet, key, new EnumMap<>(WorkbookColumn.class));
    }

    /** A cell's text; empty where it says nothing. */
    String text(WorkbookColumn column) {
        return cells.getOrDefault(column, "");
    }

    /** Collects the cells of a row. */
    record Builder(WorkbookSheet sheet, RowKey key, Map<WorkbookColumn, String> cells) {

        Builder with(WorkbookColumn column, @Nullable String text) {
            if (text != null && !text.isEmpty()) {
                cells.put(column, text);
            }
            return this;
        }

        PlanRow build() {
            return new PlanRow(sheet, key, cells);
        }
    }
}
