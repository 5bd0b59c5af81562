package org.ayumi.admin.vision;

import java.util.List;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.jspecify.annotations.Nullable;

/** What became of a change; with anything to put right, nothing was changed. */
public record VisionAnswer(
        @Nullable Vision vision,
        List<UserError> userErrors,
        @Nullable Conflict conflict) {}
