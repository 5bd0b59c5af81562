package org.ayumi.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ayumi.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A workbook as it was uploaded.
 *
 * @param year the year it was downloaded for
 * @param department the code of its department; null for one of all
 * @param day the day it was downloaded
 * @param rows its rows, blank ones left out
 */
record UploadedWorkbook(FiscalYear year, @Nullable String department, LocalDate day, List<Row> rows) {

    /**
     * A row.
     *
     * @param number its number as people see it, from 1
     * @param key what it is about; null in a new row
     * @param version the document's version it was downloaded at; 0 in a new row
     */
    record Row(WorkbookSheet sheet, int number, @Nullable RowKey key, int version, Map<WorkbookColumn, Cell> cells) {

        Cell cell(WorkbookColumn column) {
            return cells.getOrDefault(column, Cell.EMPTY);
        }

        String text(WorkbookColumn column) {
            return cell(column).text();
        }
    }

    /**
     * A cell.
     *
     * @param text what it says, as people mean it
     * @param problem why it cannot be read; null where it can
     */
    record Cell(String text, @Nullable String problem) {
        static final Cell EMPTY = new Cell("", null);

        static Cell of(String text) {
            return text.isEmpty() ? EMPTY : new Cell(text, null);
        }
    }
}
