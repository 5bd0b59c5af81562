package org.ayumi.admin.review;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.api.AyumiBackend;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What waits for review in a year, whole: nothing may be left out where a person has to do something about it. */
@Component
public class ReviewQueueApi {

    private final AyumiBackend backend;

    ReviewQueueApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** What passes the filter, the longest waiting first; plans have no period, so a filter by one leaves them out. */
    public List<Waiting> list(int fiscalYear, ReviewFilter filter) {
        var variables = ReviewApi.variables(fiscalYear, filter);
        var answer = backend.retrieveWhole("review/queue", variables, Answer.class);
        List<Waiting> waiting = new ArrayList<>();
        for (var page = answer.reports(); page != null; ) {
            page.edges().forEach(edge -> waiting.add(edge.node().waiting()));
            String after = page.pageInfo().next();
            variables.put("after", after);
            page = after == null
                    ? null
                    : backend.retrieve("review/waiting-reports", variables, "planReports", WaitingReports.class);
        }
        for (var page = filter.period() == null ? answer.plans() : null; page != null; ) {
            page.edges().stream()
                    .map(WaitingPlans.Edge::node)
                    .filter(plan -> plan.viewerCan().review())
                    .forEach(plan -> waiting.add(plan.waiting()));
            String after = page.pageInfo().next();
            variables.put("after", after);
            page = after == null
                    ? null
                    : backend.retrieve("review/waiting-plans", variables, "actionPlans", WaitingPlans.class);
        }
        waiting.sort(Waiting.OLDEST_FIRST);
        return waiting;
    }

    record Answer(
            @Nullable WaitingReports reports, @Nullable WaitingPlans plans) {}
}
