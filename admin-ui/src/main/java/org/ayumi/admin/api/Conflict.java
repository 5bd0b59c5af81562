package org.ayumi.admin.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another person's change that came in between; the fields both changed, where they are merged field by field. */
public record Conflict(int currentVersion, String changedBy, OffsetDateTime changedAt, List<FieldConflict> fields) {

    /** An operation that does not ask for the fields has none. */
    public Conflict(
            int currentVersion, String changedBy, OffsetDateTime changedAt, @Nullable List<FieldConflict> fields) {
        this.currentVersion = currentVersion;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
        this.fields = fields == null ? List.of() : List.copyOf(fields);
    }
}
