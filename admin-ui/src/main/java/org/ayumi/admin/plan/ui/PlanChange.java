package org.ayumi.admin.plan.ui;

import org.ayumi.admin.common.form.EnteredChange;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanInput;

/** One kind of change of a plan as it stands; {@link PlanDialog} is the frame around its fields. */
interface PlanChange extends EnteredChange<Plan> {

    /** The plan it was opened with. */
    Plan plan();

    @Override
    default String subject() {
        return plan().id();
    }

    /** What would be sent against this version. */
    PlanInput input(int expectedVersion);
}
