package org.ayumi.admin.report;

import java.util.List;
import org.ayumi.admin.api.UserError;

/** What became of reporting plans as unchanged: the plans as they now stand, or what is to be put right. */
public record UnchangedAnswer(List<ReportedPlan> actionPlans, List<UserError> userErrors) {

    /** Whether all of them were reported. */
    public boolean saved() {
        return userErrors.isEmpty();
    }
}
