package org.ayumi.admin.revision;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of an initiative or a plan, or its first loading, which changes nothing.
 *
 * @param id what it can be restored by; null where nothing is
 */
public record Revision(
        @Nullable String id,
        int version,
        OffsetDateTime changedAt,
        String changedBy,
        @Nullable String reason,
        List<Change> changes) {}
