package org.ayumi.workbook;

import java.util.List;
import org.ayumi.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What came of one plan of an upload.
 *
 * @param plan the plan; null where none was begun or found
 * @param cells what is wrong, where it was refused
 */
public record WorkbookOutcome(String key, @Nullable PlanId plan, String title, Kind kind, List<WorkbookCell> cells) {

    /** What came of a plan. */
    public enum Kind {
        /** All that was confirmed is written. */
        APPLIED,
        /** Something has changed since the preview; nothing is written. */
        CHANGED_SINCE,
        /** Something is wrong; nothing is written. */
        REFUSED
    }

    static WorkbookOutcome of(WorkbookPlan plan, Kind kind) {
        return new WorkbookOutcome(plan.key(), plan.plan(), plan.title(), kind, List.of());
    }

    static WorkbookOutcome applied(WorkbookPlan plan, PlanId id) {
        return new WorkbookOutcome(plan.key(), id, plan.title(), Kind.APPLIED, List.of());
    }

    static WorkbookOutcome refused(WorkbookPlan plan) {
        return new WorkbookOutcome(
                plan.key(),
                plan.plan(),
                plan.title(),
                Kind.REFUSED,
                plan.cells().stream()
                        .filter(cell -> cell.kind() == WorkbookCell.Kind.WRONG)
                        .toList());
    }
}
