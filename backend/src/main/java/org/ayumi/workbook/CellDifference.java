package org.ayumi.workbook;

import org.jspecify.annotations.Nullable;

/**
 * A cell that says something else than the plan.
 *
 * @param at where it stands
 * @param base what it said when the workbook was downloaded
 * @param now what the plan says now
 * @param uploaded what the workbook says
 * @param problem why it cannot be read; null where it can
 */
record CellDifference(
        CellPlace at,
        String base,
        String now,
        String uploaded,
        @Nullable String problem) {

    /** Whether someone else has changed it too, to something else. */
    boolean isConflict() {
        return !isSame(base, now);
    }

    /** Line breaks differ between systems and are no change. */
    static boolean isSame(String one, String other) {
        return normal(one).equals(normal(other));
    }

    private static String normal(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
