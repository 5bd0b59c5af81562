package org.ayumi.admin.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the reports that are rated differently. */
public record DifferingReports(int totalCount, PageInfo pageInfo, List<Edge> edges) {

    /** None. */
    public static final DifferingReports NONE = new DifferingReports(0, new PageInfo(false, null), List.of());

    /** A report in its place. */
    public record Edge(DifferingReport node) {}

    /** Where the page stands. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /** The page's reports. */
    public List<DifferingReport> reports() {
        return edges.stream().map(Edge::node).toList();
    }

    /** The cursor behind which the next page begins; null on the last one. */
    public @Nullable String next() {
        return pageInfo.hasNextPage() ? pageInfo.endCursor() : null;
    }
}
