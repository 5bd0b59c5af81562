package org.ayumi.admin.handover;

import java.util.List;
import org.ayumi.admin.plan.PlanDepartment;
import org.jspecify.annotations.Nullable;

/** Whose handover a person may read, and who that person is. */
public record HandoverChooser(
        @Nullable Reader viewer, @Nullable List<PlanDepartment> departments) {

    /** The signed-in person. */
    public record Reader(String name, List<PlanDepartment> departments, List<String> permissions) {}

    /** The departments to choose from, the person's own alone where drafts of others are not theirs to read. */
    public List<PlanDepartment> choices() {
        if (viewer == null) {
            return List.of();
        }
        return viewer.permissions().contains("READ_ALL_PLANS") && departments != null
                ? departments
                : viewer.departments();
    }

    /** The code to begin with: the person's own department; empty where there is none to show. */
    public String first() {
        return viewer == null
                ? ""
                : viewer.departments().stream()
                        .findFirst()
                        .or(() -> choices().stream().findFirst())
                        .map(PlanDepartment::code)
                        .orElse("");
    }

    /** Whether the person may roll plans of that department over. */
    public boolean mayRollOver(String department) {
        return viewer != null
                && (viewer.permissions().contains("MANAGE_PLANS")
                        || (viewer.permissions().contains("WRITE_OWN_PLANS")
                                && viewer.departments().stream()
                                        .anyMatch(each -> each.code().equals(department))));
    }

    /** Who prints. */
    public String name() {
        return viewer == null ? "" : viewer.name();
    }
}
