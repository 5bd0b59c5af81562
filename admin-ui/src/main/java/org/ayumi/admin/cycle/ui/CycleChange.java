package org.ayumi.admin.cycle.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.cycle.Cycle;
import org.ayumi.admin.cycle.CycleInput;

/** One kind of change of a period's deadline; {@link CycleDialog} is the frame around its fields. */
interface CycleChange {

    /** The cycle it was opened with. */
    Cycle cycle();

    /** Names its texts: what is done, what it means, and that it was done. */
    String name();

    /** What it is about, such as a period. */
    String about();

    /** The fields. */
    Component content();

    /** The fields by the input's paths, for problems to be shown at them. */
    FormFields fields();

    /** What is missing or cannot be, before anything is sent. */
    List<FieldProblem> check();

    /** Everything entered so far, for telling whether there is something to lose. */
    Object entered();

    /** What would be sent against this version. */
    CycleInput input(int expectedVersion);

    /** Whether this already stands: a call that brought no answer was carried out after all. */
    boolean isSettled(Cycle theirs);
}
