package org.ayumi.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A cell of an upload that is told about.
 *
 * @param kind what becomes of it
 * @param sheet the sheet's name
 * @param cell its address in the sheet, such as F5; empty where the workbook has no such row
 * @param label what it says, in words
 * @param base what it said when the workbook was downloaded; null where it said nothing
 * @param now what the plan says now; null where it says nothing
 * @param uploaded what the workbook says; null where it says nothing
 * @param reason why it is refused or wrong; null where it is neither
 */
public record WorkbookCell(
        Kind kind,
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
        /** Someone else has changed it meanwhile; it is written only where the person says so. */
        CONFLICTING,
        /** The person may not write it; it is left out. */
        REFUSED,
        /** It cannot be written as it is; nothing of its plan is. */
        WRONG
    }

    static WorkbookCell of(Kind kind, CellDifference difference, @Nullable String reason) {
        return new WorkbookCell(
                kind,
                difference.at().sheet(),
                difference.at().address(),
                difference.at().label(),
                text(difference.base()),
                text(difference.now()),
                text(difference.uploaded()),
                reason);
    }

    static WorkbookCell wrong(CellPlace at, String reason) {
        return new WorkbookCell(Kind.WRONG, at.sheet(), at.address(), at.label(), null, null, null, reason);
    }

    WorkbookCell wrong(String because) {
        String both = reason == null || reason.contains(because) ? because : reason + " " + because;
        return new WorkbookCell(Kind.WRONG, sheet, cell, label, base, now, uploaded, both);
    }

    /** As people write it: 計画!F5. */
    public String id() {
        return sheet + "!" + cell;
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
