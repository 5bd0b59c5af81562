package org.ayumi.admin.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A cell of an uploaded workbook that is told about.
 *
 * @param id names it within the workbook
 * @param sheet the sheet's name
 * @param cell its address in the sheet; empty where the workbook has no such row
 * @param label what it says, in words
 * @param base what it said when the workbook was downloaded
 * @param now what the plan says now
 * @param uploaded what the workbook says
 * @param reason why it is refused or wrong
 */
public record WorkbookCell(
        Kind kind,
        String id,
        String sheet,
        String cell,
        String label,
        @Nullable String base,
        @Nullable String now,
        @Nullable String uploaded,
        @Nullable String reason) {

    /** What becomes of a cell. */
    public enum Kind {
        /** It is written. */
        CHANGED,
        /** Someone else has changed it meanwhile. */
        CONFLICTING,
        /** The person may not write it. */
        REFUSED,
        /** It cannot be written as it is. */
        WRONG
    }
}
