package org.ayumi.workbook;

import org.ayumi.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A cell of an uploaded workbook.
 *
 * @param column its column
 * @param row its row as people see it, from 1; 0 where the workbook has no such row
 * @param period the period its row is about; null where it is about none
 * @param subject what its row is about beside plan and period, such as a goal; empty where nothing
 */
record CellPlace(WorkbookColumn column, int row, @Nullable ReportPeriod period, String subject) {

    /** The sheet's name. */
    String sheet() {
        return column.sheet().title();
    }

    /** The address in the sheet, such as F5; empty where the workbook has no such row. */
    String address() {
        return row == 0 ? "" : column.address(row);
    }

    /** Both, as people write them: 計画!F5. */
    String id() {
        return sheet() + "!" + address();
    }

    /** What the cell says, in words. */
    String label() {
        String what = period == null ? column.head() : period.label() + " " + column.head();
        return subject.isEmpty() ? what : what + "：" + subject;
    }
}
