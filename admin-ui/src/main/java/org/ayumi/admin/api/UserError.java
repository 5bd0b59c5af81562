package org.ayumi.admin.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something the person who sent the input can put right; {@code field} is the input's path, null for the whole. */
public record UserError(@Nullable List<String> field, String code, String message) {

    /** The path as one text, such as input.source.document; empty for the whole. */
    public String path() {
        return field == null ? "" : String.join(".", field);
    }
}
