package org.ayumi.admin.cycle.ui;

import org.ayumi.admin.common.form.EnteredChange;
import org.ayumi.admin.cycle.Cycle;
import org.ayumi.admin.cycle.CycleInput;

/** One kind of change of a period's deadline; {@link CycleDialog} is the frame around its fields. */
interface CycleChange extends EnteredChange<Cycle> {

    /** The cycle it was opened with. */
    Cycle cycle();

    /** What it is about, such as a period. */
    String about();

    /** What would be sent against this version. */
    CycleInput input(int expectedVersion);
}
