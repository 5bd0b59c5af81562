package org.ayumi.measure;

import java.time.Instant;
import org.ayumi.common.Required;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * A line of a target ledger: one change of a target after it was published or accepted. The original is the first
 * line's {@code before}.
 *
 * @param before the target before
 * @param after the target after
 * @param changedBy who changed it, by name; null where only a document tells of the change
 * @param changedAt when; null where only a document tells of the change
 * @param reason why
 * @param source where the former target stands; null where the change was made in Ayumi
 */
public record TargetChange(
        Target before,
        Target after,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        String reason,
        @Nullable Source source) {

    /** Refuses blanks, and a change of which neither a person nor a document tells. */
    public TargetChange {
        Required.value(before, "targetChange.before");
        Required.value(after, "targetChange.after");
        Required.text(reason, "targetChange.reason");
        if (source == null && (changedBy == null || changedAt == null)) {
            throw new IllegalArgumentException("targetChange needs a source, or who changed it and when");
        }
    }

    /** A change made in Ayumi. */
    public static TargetChange made(Target before, Target after, String changedBy, Instant changedAt, String reason) {
        return new TargetChange(before, after, changedBy, changedAt, reason, null);
    }
}
