package org.ayumi.admin.plan;

import org.jspecify.annotations.Nullable;

/** A department (所属): the one a plan belongs to, as named then, or one to choose. */
public record PlanDepartment(
        String code, String name, @Nullable String currentName) {

    /** One that is called as it was. */
    public PlanDepartment(String code, String name) {
        this(code, name, null);
    }
}
