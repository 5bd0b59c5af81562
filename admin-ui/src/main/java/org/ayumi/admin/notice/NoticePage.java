package org.ayumi.admin.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of notices, newest first, and how many are unread in all. */
public record NoticePage(int unreadCount, PageInfo pageInfo, List<Edge> edges) {

    static final NoticePage NONE = new NoticePage(0, new PageInfo(false, null), List.of());

    /** Where the page stands. */
    public record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    /** An entry. */
    public record Edge(Notice node) {}

    /** The notices. */
    public List<Notice> notices() {
        return edges.stream().map(Edge::node).toList();
    }

    /** The cursor of the next page; null where none follows. */
    public @Nullable String next() {
        return pageInfo.hasNextPage() ? pageInfo.endCursor() : null;
    }
}
