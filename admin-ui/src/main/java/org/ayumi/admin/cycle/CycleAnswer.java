package org.ayumi.admin.cycle;

import java.util.List;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.jspecify.annotations.Nullable;

/** What became of a change: made when nothing is to be put right; after a conflict, the cycle as it stands now. */
public record CycleAnswer(
        @Nullable Cycle monitoringCycle, @Nullable Conflict conflict, List<UserError> userErrors) {

    /** Whether the change was made. */
    public boolean saved() {
        return userErrors.isEmpty();
    }
}
