package org.ayumi.admin.content;

import java.util.List;
import org.ayumi.admin.strategy.AimName;
import org.jspecify.annotations.Nullable;

/** What one chooses from: published documents, departments, the vision's aims. */
public record ContentChoices(List<String> documents, List<Department> departments, List<AimName> aims) {

    /** A department by its code; the last year it exists, null while it lasts. */
    public record Department(
            String code, String name, @Nullable Integer lastFiscalYear) {}

    /** The departments that are there in a year. */
    public List<Department> departmentsIn(int fiscalYear) {
        return departments.stream()
                .filter(each -> each.lastFiscalYear() == null || each.lastFiscalYear() >= fiscalYear)
                .toList();
    }
}
