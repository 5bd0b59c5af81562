package org.ayumi.admin.review;

import java.util.List;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.ayumi.admin.report.PlanReport;
import org.jspecify.annotations.Nullable;

/** What became of a decision: made when nothing is to be put right; after a conflict, the report as it stands now. */
public record ReviewAnswer(
        @Nullable PlanReport report, @Nullable Conflict conflict, List<UserError> userErrors) {

    /** Whether the decision was made. */
    public boolean saved() {
        return userErrors.isEmpty();
    }
}
