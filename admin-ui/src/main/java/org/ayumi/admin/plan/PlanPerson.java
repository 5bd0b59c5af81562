package org.ayumi.admin.plan;

import java.util.List;

/** The signed-in person, as far as plans are concerned. */
public record PlanPerson(List<PlanDepartment> departments, List<String> permissions) {

    /** The departments the person may begin plans for. */
    public List<PlanDepartment> mayWriteFor() {
        return permissions.contains("WRITE_OWN_PLANS") ? departments : List.of();
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
