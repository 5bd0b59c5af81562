package org.ayumi.admin.revision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The histories of initiatives, as far as the signed-in person may read them. */
@Component
public class RevisionApi {

    private static final int PAGE = 10;

    private final AyumiBackend backend;

    RevisionApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** A page of the initiative's history behind the cursor; the newest one without a cursor. */
    public RevisionPage getPage(String initiativeId, @Nullable String after) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", initiativeId, "first", PAGE));
        if (after != null) {
            variables.put("after", after);
        }
        Node node = backend.retrieve("revision/revisions", variables, "node", Node.class);
        if (node == null || node.revisions() == null) {
            throw BackendException.notFound("history of initiative " + initiativeId);
        }
        return node.revisions().page();
    }

    record Node(@Nullable Connection revisions) {}

    record Connection(int totalCount, PageInfo pageInfo, List<Edge> edges) {

        RevisionPage page() {
            return new RevisionPage(
                    edges.stream().map(Edge::node).toList(),
                    totalCount,
                    pageInfo.hasNextPage() ? pageInfo.endCursor() : null);
        }
    }

    record PageInfo(boolean hasNextPage, @Nullable String endCursor) {}

    record Edge(Revision node) {}
}
