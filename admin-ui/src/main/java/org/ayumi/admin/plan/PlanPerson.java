package org.ayumi.admin.plan;

import java.util.List;

/** The signed-in person, as far as plans are concerned. */
public record PlanPerson(List<PlanDepartment> departments, List<String> permissions) {

    /** The departments the person may begin plans for. */
    public List<PlanDepartment> mayWriteFor() {
        return permissions.contains("WRITE_OWN_PLANS") ? departments : List.of();
    }

    /** The departments whose plans come first for the person; none for those who only oversee all of them. */
    public List<PlanDepartment> own() {
        return readsAll() && mayWriteFor().isEmpty() ? List.of() : departments;
    }

    /** Whether the person reads the drafts of every department. */
    public boolean readsAll() {
        return permissions.contains("READ_ALL_PLANS");
    }

    /** Whether the person reviews plans. */
    public boolean reviews() {
        return permissions.contains("REVIEW_PLANS");
    }
}
