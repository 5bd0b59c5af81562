package org.ayumi.admin.past;

import java.util.List;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.jspecify.annotations.Nullable;

/** What became of it: restored when nothing is to be put right; after a conflict, the version that stands. */
public record RestoreAnswer(
        @Nullable Standing standing, @Nullable Conflict conflict, List<UserError> userErrors) {

    /** What stands now. */
    public record Standing(int version) {}
}
