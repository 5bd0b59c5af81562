package org.ayumi.admin.revision;

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

    /** The page of the initiative's history behind the cursor. */
    public RevisionPage getPage(String initiativeId, String after) {
        var variables = Map.of("id", initiativeId, "first", PAGE, "after", after);
        Node node = backend.retrieve("revision/revisions", variables, "node", Node.class);
        if (node == null || node.revisions() == null) {
            throw BackendException.notFound("history of initiative " + initiativeId);
        }
        return node.revisions();
    }

    record Node(@Nullable RevisionPage revisions) {}
}
