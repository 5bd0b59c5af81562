package org.ayumi.admin.result;

import java.util.List;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.ayumi.admin.strategy.Initiative;
import org.jspecify.annotations.Nullable;

/** What became of a change: made when nothing is to be put right; after a conflict, the initiative as it stands. */
public record ResultAnswer(
        @Nullable Initiative initiative, @Nullable Conflict conflict, List<UserError> userErrors) {}
