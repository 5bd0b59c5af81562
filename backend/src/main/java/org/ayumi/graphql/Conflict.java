package org.ayumi.graphql;

import java.time.Instant;
import java.util.List;
import org.ayumi.merge.FieldConflict;
import org.ayumi.revision.Stamp;

/**
 * The fields of {@code Conflict}: another person's change that came in between.
 *
 * @param currentVersion the version it has now
 * @param changedBy who changed it last
 * @param changedAt when
 * @param fields the fields both changed; empty where changes are not merged field by field
 */
public record Conflict(int currentVersion, String changedBy, Instant changedAt, List<FieldConflict> fields) {

    /** A conflict about the whole. */
    public static Conflict of(int currentVersion, Stamp last) {
        return of(currentVersion, last, List.of());
    }

    /** A conflict about some fields. */
    public static Conflict of(int currentVersion, Stamp last, List<FieldConflict> fields) {
        return new Conflict(currentVersion, last.changedBy(), last.changedAt(), fields);
    }
}
