package org.ayumi.admin.draft;

import java.util.List;
import org.ayumi.admin.api.UserError;
import org.jspecify.annotations.Nullable;

/** What stands after an attempt to keep or drop a draft. */
public record DraftAnswer(@Nullable Draft formDraft, List<UserError> userErrors) {

    /** Whether the change was made. */
    public boolean done() {
        return userErrors.isEmpty();
    }

    /** Whether the person kept something else meanwhile, in another window or on another machine. */
    public boolean moved() {
        return userErrors.stream().anyMatch(error -> error.code().equals("STALE_VERSION"));
    }
}
