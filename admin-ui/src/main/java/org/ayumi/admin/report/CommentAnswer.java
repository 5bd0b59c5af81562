package org.ayumi.admin.report;

import java.util.List;
import org.ayumi.admin.api.UserError;
import org.jspecify.annotations.Nullable;

/** What became of a comment: the report with it, or what is to be put right. */
public record CommentAnswer(@Nullable PlanReport report, List<UserError> userErrors) {

    /** Whether the comment was added. */
    public boolean sent() {
        return userErrors.isEmpty();
    }

    /** The thread as it now stands; empty where nothing was added. */
    public List<ReportComment> comments() {
        return report == null ? List.of() : report.comments();
    }
}
