package org.ayumi.admin.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the plans that pass a filter. */
public record FoundPlans(int totalCount, PageInfo pageInfo, List<Edge> edges) {

    /** Nothing. */
    public static final FoundPlans NONE = new FoundPlans(0, new PageInfo(false, null), List.of());

    /** A plan in its place. */
    public record Edge(PlanEntry node) {}

    /** Where the page stands. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /** The page's plans. */
    public List<PlanEntry> plans() {
        return edges.stream().map(Edge::node).toList();
    }

    /** The cursor behind which the next page begins; null on the last one. */
    public @Nullable String next() {
        return pageInfo.hasNextPage() ? pageInfo.endCursor() : null;
    }
}
