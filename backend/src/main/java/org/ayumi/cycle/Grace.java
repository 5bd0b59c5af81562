package org.ayumi.cycle;

import java.time.Instant;
import java.time.LocalDate;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * More time for a period.
 *
 * @param kind before or after the lock
 * @param department the code of the department it was given to; null for all
 * @param until the last day on which reports may be written
 * @param reason why; required for a reopening
 * @param grantedBy who gave it, by name
 * @param grantedAt when
 */
public record Grace(
        Kind kind,
        @Nullable String department,
        LocalDate until,
        @Nullable String reason,
        String grantedBy,
        Instant grantedAt) {

    /** How more time was given. */
    public enum Kind {
        /** Before the lock. */
        EXTENSION,
        /** After it. */
        REOPENING
    }

    /** Refuses a reopening without reason. */
    public Grace {
        Required.value(kind, "grace.kind");
        Required.value(until, "grace.until");
        Required.text(grantedBy, "grace.grantedBy");
        if (kind == Kind.REOPENING) {
            Required.text(reason, "grace.reason");
        }
    }

    boolean isFor(String code) {
        return department == null || department.equals(code);
    }
}
