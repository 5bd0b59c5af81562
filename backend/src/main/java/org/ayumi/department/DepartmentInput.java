package org.ayumi.department;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What people enter about departments, as it arrives: unchecked. */
public sealed interface DepartmentInput {

    /** The code of the department it is about. */
    String department();

    /** The first year it is so. */
    FiscalYear fiscalYear();

    /** Why, or by which rule. */
    String reason();

    /** The department's version the input was written against. */
    int expectedVersion();

    /** Another name or division. */
    record Rename(
            String department,
            String name,
            @Nullable String division,
            FiscalYear fiscalYear,
            String reason,
            int expectedVersion)
            implements DepartmentInput {}

    /** Departments that take over. */
    record Split(
            String department, List<Part> into, boolean ends, FiscalYear fiscalYear, String reason, int expectedVersion)
            implements DepartmentInput {}

    /** A department that takes over: with a name a new one, without one that is there. */
    record Part(
            String code, @Nullable String name, @Nullable String division) {}
}
