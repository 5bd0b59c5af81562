package org.ayumi.admin.review;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of submitted plans. */
record WaitingPlans(QueuePageInfo pageInfo, List<Edge> edges) {

    private static final String STATUS = "status";

    record Edge(Node node) {}

    record Node(
            String id,
            String title,
            boolean priority,
            boolean sample,
            ReviewDepartment department,
            Permissions viewerCan,
            @Nullable Revisions revisions) {

        Waiting waiting() {
            return new Waiting.Plan(
                    new PlanName(id, title, priority, sample, department),
                    revisions == null ? null : revisions.submittedAt());
        }
    }

    record Permissions(boolean review) {}

    record Revisions(List<RevisionEdge> edges) {

        // A plan under review may still get a priority; what tells is when its state last changed.
        @Nullable OffsetDateTime submittedAt() {
            return edges.stream()
                    .map(RevisionEdge::node)
                    .filter(its -> its.changes().stream()
                            .anyMatch(change -> change.field().equals(STATUS)))
                    .map(Revision::changedAt)
                    .findFirst()
                    .orElse(null);
        }
    }

    record RevisionEdge(Revision node) {}

    record Revision(OffsetDateTime changedAt, List<Change> changes) {}

    record Change(String field) {}
}
