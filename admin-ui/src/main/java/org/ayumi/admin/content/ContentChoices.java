package org.ayumi.admin.content;

import java.util.List;
import org.ayumi.admin.strategy.AimName;
import org.ayumi.admin.strategy.LeadChoice;

/** What one chooses from: published documents, departments, the vision's aims. */
public record ContentChoices(List<String> documents, List<LeadChoice> departments, List<AimName> aims) {

    /** The departments that are there in a year. */
    public List<LeadChoice> departmentsIn(int fiscalYear) {
        return departments.stream().filter(each -> each.existsIn(fiscalYear)).toList();
    }
}
