package org.ayumi.admin.strategy;

import java.util.List;

/** An initiative as boards and lists show it. */
public record InitiativeEntry(
        String id,
        int number,
        String title,
        List<AimName> aims,
        LeadDepartment leadDepartment,
        InitiativeRating rating) {

    /** Number and title as headings carry them. */
    public String heading() {
        return number + ". " + title;
    }
}
