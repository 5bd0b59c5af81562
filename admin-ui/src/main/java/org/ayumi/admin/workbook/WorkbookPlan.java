package org.ayumi.admin.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an uploaded workbook says of one plan.
 *
 * @param applicable whether anything of it can be written
 * @param digest what the confirmation gives back
 */
public record WorkbookPlan(
        String key,
        @Nullable String actionPlanId,
        String title,
        @Nullable String department,
        boolean applicable,
        String digest,
        List<WorkbookCell> cells) {

    /** How many of its cells are of this kind. */
    public long count(WorkbookCell.Kind kind) {
        return cells.stream().filter(cell -> cell.kind() == kind).count();
    }
}
