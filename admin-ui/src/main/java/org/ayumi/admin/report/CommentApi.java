package org.ayumi.admin.report;

import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.cycle.ReportPeriod;
import org.springframework.stereotype.Component;

/** Comments on reports, as the signed-in person may make them. */
@Component
public class CommentApi {

    private final AyumiBackend backend;

    CommentApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** Adds a comment to the report of this plan and period; what is to be put right is part of the answer. */
    public CommentAnswer add(String actionPlanId, ReportPeriod period, String text) {
        var input = Map.of("actionPlanId", actionPlanId, "period", period.name(), "text", text);
        return backend.change("report/comment", "commentPlanReport", input, CommentAnswer.class);
    }
}
