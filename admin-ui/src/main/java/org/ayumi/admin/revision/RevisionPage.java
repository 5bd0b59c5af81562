package org.ayumi.admin.revision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a history, newest first. */
public record RevisionPage(int totalCount, PageInfo pageInfo, List<Edge> edges) {

    /** A revision in its place. */
    public record Edge(Revision node) {}

    /** Where the page stands. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /** The page's entries. */
    public List<Revision> revisions() {
        return edges.stream().map(Edge::node).toList();
    }

    /** The cursor behind which the next page begins; null on the last one. */
    public @Nullable String next() {
        return pageInfo.hasNextPage() ? pageInfo.endCursor() : null;
    }
}
