package org.ayumi.admin.api;

import org.jspecify.annotations.Nullable;

/**
 * A field that somebody else changed too: as it was when the form was opened, as it is now, and as it was sent; null
 * where there is nothing.
 *
 * @param measure the measure it is of; null where it is of none
 */
public record FieldConflict(
        String field,
        String label,
        @Nullable String measure,
        @Nullable String base,
        @Nullable String theirs,
        @Nullable String mine) {}
