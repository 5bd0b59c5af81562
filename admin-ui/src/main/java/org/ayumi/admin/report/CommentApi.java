package org.ayumi.admin.report;

import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
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
        var answer =
                backend.retrieve("report/comment", Map.of("input", input), "commentPlanReport", CommentAnswer.class);
        if (answer == null) {
            throw BackendException.failed("No answer to commentPlanReport", null);
        }
        return answer;
    }
}
