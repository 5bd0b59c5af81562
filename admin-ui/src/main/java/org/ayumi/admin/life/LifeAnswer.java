package org.ayumi.admin.life;

import java.util.List;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.jspecify.annotations.Nullable;

/** What became of a step: done when nothing is to be put right; after a conflict, the year as it stands now. */
public record LifeAnswer(
        @Nullable LifeYear strategy, @Nullable Conflict conflict, List<UserError> userErrors) {}
