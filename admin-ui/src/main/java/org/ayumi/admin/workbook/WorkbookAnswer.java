package org.ayumi.admin.workbook;

import java.util.List;
import org.ayumi.admin.api.UserError;
import org.jspecify.annotations.Nullable;

/** What came of a workbook, plan by plan; or why it was refused as a whole. */
public record WorkbookAnswer(List<Applied> plans, List<UserError> userErrors) {

    /** What came of a plan. */
    public record Applied(@Nullable String actionPlanId, String title, Outcome outcome, List<WorkbookCell> cells) {}

    /** What came of a plan. */
    public enum Outcome {
        /** All that was confirmed is written. */
        APPLIED,
        /** Something has changed since the preview; nothing is written. */
        CHANGED_SINCE,
        /** Something is wrong; nothing is written. */
        REFUSED
    }
}
