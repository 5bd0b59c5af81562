package org.ayumi.admin.authoring;

import java.util.List;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.jspecify.annotations.Nullable;

/** What became of a change: made when nothing is to be put right. */
public record AuthoringAnswer(
        @Nullable AuthoredYear strategy, @Nullable Conflict conflict, List<UserError> userErrors) {

    /** Whether the change was made. */
    public boolean saved() {
        return userErrors.isEmpty();
    }
}
