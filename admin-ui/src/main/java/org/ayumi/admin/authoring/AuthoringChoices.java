package org.ayumi.admin.authoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a new initiative may point to. */
public record AuthoringChoices(Vision vision, List<Department> departments) {

    /** The vision's aims. */
    public record Vision(List<Aim> aims) {}

    /** An aim in a few words. */
    public record Aim(int number, String shortTitle) {}

    /** A department; the last year it exists, null while it lasts. */
    public record Department(
            String code, String name, @Nullable Integer lastFiscalYear) {}

    /** The departments that are there in a year. */
    public List<Department> departmentsIn(int fiscalYear) {
        return departments.stream()
                .filter(each -> each.lastFiscalYear() == null || each.lastFiscalYear() >= fiscalYear)
                .toList();
    }
}
