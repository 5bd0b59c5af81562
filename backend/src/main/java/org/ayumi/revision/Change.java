package org.ayumi.revision;

import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * One changed field.
 *
 * @param field its path within the section, such as {@code measures.2025-01-1.actual}
 * @param label its name in Japanese
 * @param before the text before; null where there was none
 * @param after the text after; null where there is none
 */
public record Change(
        String field,
        String label,
        @Nullable String before,
        @Nullable String after) {

    /** Refuses a change without path or label. */
    public Change {
        Required.text(field, "change.field");
        Required.text(label, "change.label");
    }
}
