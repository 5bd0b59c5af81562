package org.ayumi.admin.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.ayumi.admin.plan.PlanPerson;

/** What another feature expects of the person on the year's page of plans. Implemented by features that know plans. */
public interface PlanListPart {

    /** Its card, before all else on the page; empty where nothing is expected of the person. */
    Optional<Component> expected(int fiscalYear, PlanPerson person);
}
