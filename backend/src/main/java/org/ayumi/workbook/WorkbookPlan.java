package org.ayumi.workbook;

import java.util.List;
import org.ayumi.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What an upload says of one plan.
 *
 * @param key names the plan within this upload
 * @param plan the plan; null for a new one, and for rows that belong to none the person may read
 * @param title its title, or what the rows are
 * @param department the name of its department; null where it is not told
 * @param cells what is told of its cells, in the order of the workbook
 * @param digest stands for everything this was computed from; another one where anything changed since
 */
public record WorkbookPlan(
        String key,
        @Nullable PlanId plan,
        String title,
        @Nullable String department,
        List<WorkbookCell> cells,
        String digest) {

    /** Whether anything of it can be written. */
    public boolean applicable() {
        return cells.stream().noneMatch(cell -> cell.kind() == WorkbookCell.Kind.WRONG)
                && cells.stream()
                        .anyMatch(cell -> cell.kind() == WorkbookCell.Kind.CHANGED
                                || cell.kind() == WorkbookCell.Kind.CONFLICTING);
    }
}
