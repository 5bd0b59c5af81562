package org.ayumi.plan;

import org.ayumi.common.Required;

/**
 * The department a plan belongs to, as named when the plan came to it.
 *
 * @param code the department's code
 * @param name its name then
 */
public record PlanDepartment(String code, String name) {

    /** Refuses blanks. */
    public PlanDepartment {
        Required.text(code, "department.code");
        Required.text(name, "department.name");
    }
}
