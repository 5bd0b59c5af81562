package org.ayumi.merge;

import org.jspecify.annotations.Nullable;

/**
 * A field that two people changed differently from the same base.
 *
 * @param field its path
 * @param label its name in Japanese
 * @param base as it stood when the second of them began; null where it held nothing
 * @param theirs as the first of them saved it
 * @param mine as the second of them would save it
 */
public record FieldConflict(
        String field,
        String label,
        @Nullable String base,
        @Nullable String theirs,
        @Nullable String mine) {}
