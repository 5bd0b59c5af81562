package org.ayumi.admin.content;

import java.util.List;
import org.ayumi.admin.strategy.AimName;

/** What one chooses from: published documents, departments, the vision's aims. */
public record ContentChoices(List<String> documents, List<Department> departments, List<AimName> aims) {

    /** A department by its code. */
    public record Department(String code, String name) {}
}
