package org.ayumi.admin.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.ayumi.admin.plan.Plan;

/** What another feature adds to a plan's page. Implemented by features that know plans. */
public interface PlanParts {

    /** The parts for this plan, below the plan's own; none where there is nothing to show. */
    List<Component> of(Plan plan);
}
