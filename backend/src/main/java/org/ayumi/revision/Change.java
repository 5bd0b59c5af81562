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
 * @param section the section it belongs to; null where the change touched one section only
 */
public record Change(
        String field,
        String label,
        @Nullable String before,
        @Nullable String after,
        @Nullable String section) {

    /** A change of the one section that was touched. */
    public Change(String field, String label, @Nullable String before, @Nullable String after) {
        this(field, label, before, after, null);
    }

    /** The same, as one of a section among several. */
    public Change in(String part) {
        return new Change(field, label, before, after, part);
    }

    /** Whether it belongs to a section. */
    public boolean isIn(String part) {
        return section == null || section.equals(part);
    }

    /** Refuses a change without path or label. */
    public Change {
        Required.text(field, "change.field");
        Required.text(label, "change.label");
    }
}
