package org.ayumi.admin.revision;

import org.jspecify.annotations.Nullable;

/** One changed field; a missing text means there was, or is, nothing. */
public record Change(
        String field,
        String label,
        @Nullable String before,
        @Nullable String after) {}
