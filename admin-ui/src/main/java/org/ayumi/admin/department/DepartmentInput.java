package org.ayumi.admin.department;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent to change a department. */
public sealed interface DepartmentInput {

    /** Another name or division. */
    record Rename(
            String department,
            String name,
            @Nullable String division,
            int fiscalYear,
            String reason,
            int expectedVersion)
            implements DepartmentInput {}

    /** Who takes over. */
    record Split(String department, List<Part> into, boolean ends, int fiscalYear, String reason, int expectedVersion)
            implements DepartmentInput {}

    /** A department that takes over; without a name one that is there. */
    record Part(
            String code, @Nullable String name, @Nullable String division) {}
}
