package org.ayumi.admin.past;

import org.jspecify.annotations.Nullable;

/** What is sent to bring something back as it stood with one of its revisions. */
public sealed interface RestoreInput {

    /** An initiative, all of it. */
    record OfInitiative(
            String initiativeId,
            String revisionId,
            int expectedVersion,
            @Nullable String reason) implements RestoreInput {}

    /** A year's words and background, and the order of its initiatives. */
    record OfYear(
            int fiscalYear,
            String revisionId,
            int expectedVersion,
            @Nullable String reason) implements RestoreInput {}
}
