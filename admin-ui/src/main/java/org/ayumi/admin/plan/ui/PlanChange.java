package org.ayumi.admin.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanInput;

/** One kind of change of a plan as it stands; {@link PlanDialog} is the frame around its fields. */
interface PlanChange {

    /** The plan it was opened with. */
    Plan plan();

    /** Names its texts: what is done, what it means, and that it was done. */
    String name();

    /** The fields. */
    Component content();

    /** The fields by the input's paths, for problems to be shown at them. */
    FormFields fields();

    /** What is missing or cannot be, before anything is sent. */
    List<FieldProblem> check();

    /** Everything entered so far, for telling whether there is something to lose. */
    Object entered();

    /** What would be sent against this version. */
    PlanInput input(int expectedVersion);

    /** Whether this already stands: a call that brought no answer was carried out after all. */
    boolean isSettled(Plan theirs);
}
