package org.ayumi.admin.review;

import java.time.OffsetDateTime;
import java.util.List;
import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** A page of submitted reports. */
record WaitingReports(QueuePageInfo pageInfo, List<Edge> edges) {

    record Edge(Node node) {}

    record Node(ReportPeriod period, @Nullable OffsetDateTime submittedAt, PlanName plan) {

        Waiting waiting() {
            return new Waiting.Report(plan, period, submittedAt);
        }
    }
}
