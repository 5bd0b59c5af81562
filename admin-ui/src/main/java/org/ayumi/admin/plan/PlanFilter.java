package org.ayumi.admin.plan;

import org.jspecify.annotations.Nullable;

/** Which plans of a year to list; null lets everything pass. */
public record PlanFilter(
        @Nullable String department,
        @Nullable Boolean priority,
        @Nullable PlanStatus status) {

    /** Everything. */
    public static final PlanFilter ALL = new PlanFilter(null, null, null);

    /** All of a department's. */
    public static PlanFilter of(PlanDepartment department) {
        return new PlanFilter(department.code(), null, null);
    }
}
