package org.ayumi.admin.authoring;

import java.util.List;
import org.ayumi.admin.strategy.LeadChoice;

/** What a new initiative may point to. */
public record AuthoringChoices(Vision vision, List<LeadChoice> departments) {

    /** The vision's aims. */
    public record Vision(List<Aim> aims) {}

    /** An aim in a few words. */
    public record Aim(int number, String shortTitle) {}

    /** The departments that are there in a year. */
    public List<LeadChoice> departmentsIn(int fiscalYear) {
        return departments.stream().filter(each -> each.existsIn(fiscalYear)).toList();
    }
}
