package org.ayumi.admin.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A link of lineage as it is sent. */
public record LinkInput(
        LineageKind kind,
        @Nullable String fromId,
        @Nullable String toId,
        @Nullable String note,
        List<Measures> measures) {

    /** A measure that goes on. */
    public record Measures(String fromId, String toId) {}
}
