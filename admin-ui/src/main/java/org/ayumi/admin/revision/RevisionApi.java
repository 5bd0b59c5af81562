package org.ayumi.admin.revision;

import java.util.Map;
import java.util.Optional;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The histories of initiatives and plans, as far as the signed-in person may read them. */
@Component
public class RevisionApi {

    private static final int PAGE = 10;

    private final AyumiBackend backend;

    RevisionApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** The page of its history behind the cursor. */
    public RevisionPage getPage(String id, String after) {
        var variables = Map.of("id", id, "first", PAGE, "after", after);
        Node node = backend.retrieve("revision/revisions", variables, "node", Node.class);
        if (node == null || node.revisions() == null) {
            throw BackendException.notFound("history of " + id);
        }
        return node.revisions();
    }

    /** The first page of its history; empty where the person may not read it. */
    public Optional<RevisionPage> findFirst(String id) {
        Node node = backend.retrieve("revision/revisions", Map.of("id", id, "first", PAGE), "node", Node.class);
        return Optional.ofNullable(node).map(Node::revisions);
    }

    record Node(@Nullable RevisionPage revisions) {}
}
