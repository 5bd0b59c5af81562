package org.ayumi.notice.graphql;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.time.Instant;
import java.util.List;
import org.ayumi.common.UserError;
import org.ayumi.graphql.GlobalId;
import org.ayumi.graphql.Page;
import org.ayumi.notice.NoticeId;
import org.ayumi.notice.NoticePlace;
import org.ayumi.notice.NoticeService;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class NoticeController {

    private final NoticeService notices;

    NoticeController(NoticeService notices) {
        this.notices = notices;
    }

    /** The fields of {@code NoticeConnection}; what nobody asked for is empty or 0. */
    record NoticeConnection(
            List<Page.Edge<NoticeView>> edges, Page.PageInfo pageInfo, int totalCount, int unreadCount) {}

    /** The fields of {@code MarkNoticesReadInput}. */
    record MarkNoticesReadInput(List<String> ids, @Nullable Instant upTo) {}

    /** The fields of {@code MarkNoticesReadPayload}. */
    record MarkNoticesReadPayload(
            List<NoticeView> notices, @Nullable Integer unreadCount, List<UserError> userErrors) {}

    @QueryMapping
    NoticeConnection notices(
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument boolean unread,
            DataFetchingFieldSelectionSet selection) {
        int most = Page.size(first);
        NoticePlace behind = after == null ? null : NoticeCursor.read(after);
        var reading = notices.reading();
        var found = selection.containsAnyOf("edges", "pageInfo")
                ? reading.list(unread, behind, most + 1).stream()
                        .map(NoticeView::new)
                        .toList()
                : List.<NoticeView>of();
        var page = Page.of(found, most, NoticeCursor::of);
        int total = selection.contains("totalCount") ? reading.count(unread) : 0;
        int left = selection.contains("unreadCount") ? reading.count(true) : 0;
        return new NoticeConnection(page.edges(), page.pageInfo(), total, left);
    }

    @MutationMapping
    MarkNoticesReadPayload markNoticesRead(
            @Argument MarkNoticesReadInput input, DataFetchingFieldSelectionSet selection) {
        var ids = input.ids.stream()
                .map(id -> GlobalId.keyOf(NoticeView.TYPE, id).flatMap(NoticeId::parse))
                .toList();
        var marked = notices.markRead(ids, input.upTo);
        var reading = marked.reading();
        return new MarkNoticesReadPayload(
                marked.notices().stream().map(NoticeView::new).toList(),
                reading == null || !selection.contains("unreadCount") ? null : reading.count(true),
                marked.errors());
    }
}
