package org.ayumi.admin.cycle;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * More time for a period.
 *
 * @param department the code of the department it was given to; null for all
 * @param until the last day on which reports may be written
 * @param reason why; always there for a reopening
 */
public record Grace(
        Kind kind,
        @Nullable String department,
        LocalDate until,
        @Nullable String reason,
        String grantedBy,
        OffsetDateTime grantedAt) {

    /** How more time was given. */
    public enum Kind {
        /** 延長: before the lock. */
        EXTENSION,
        /** 再開: after the lock. */
        REOPENING
    }

    boolean isFor(@Nullable String code) {
        return department == null || department.equals(code);
    }
}
