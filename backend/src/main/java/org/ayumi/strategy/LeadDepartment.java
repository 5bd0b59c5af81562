package org.ayumi.strategy;

import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * The department that leads an initiative, as known for its year.
 *
 * @param code the department's code
 * @param name its name in that year
 * @param inferred whether it was inferred, since the documents do not print it
 * @param basis what the inference rests on; required where inferred
 */
public record LeadDepartment(
        String code,
        String name,
        boolean inferred,
        @Nullable String basis) {

    /** Refuses an inference without basis. */
    public LeadDepartment {
        Required.text(code, "leadDepartment.code");
        Required.text(name, "leadDepartment.name");
        if (inferred) {
            Required.text(basis, "leadDepartment.basis");
        }
    }
}
