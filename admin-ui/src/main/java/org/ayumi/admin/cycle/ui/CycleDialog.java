package org.ayumi.admin.cycle.ui;

import java.util.List;
import java.util.function.Consumer;
import org.ayumi.admin.common.form.ChangeFrame;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.cycle.Cycle;
import org.ayumi.admin.cycle.CycleApi;
import org.ayumi.admin.cycle.CycleDepartment;

/** The frame a deadline is changed in. */
final class CycleDialog extends ChangeFrame<Cycle> {

    private static final long serialVersionUID = 1L;

    private final transient CycleChange change;
    private final transient CycleApi cycles;
    private final transient List<CycleDepartment> departments;

    /** Tells afterwards which change was made; an empty name where none was. */
    CycleDialog(CycleChange change, CycleApi cycles, List<CycleDepartment> departments, Consumer<String> after) {
        super("cycle", change, change.about(), change.cycle().version(), after);
        this.change = change;
        this.cycles = cycles;
        this.departments = departments;
    }

    @Override
    protected Sent<Cycle> send(int expectedVersion) {
        var answer = cycles.save(change.input(expectedVersion));
        return new Sent<>(answer.monitoringCycle(), answer.conflict(), answer.userErrors());
    }

    @Override
    protected int version(Cycle theirs) {
        return theirs.version();
    }

    @Override
    protected List<ComparedField> compare(Cycle theirs) {
        return CycleText.compare(change.cycle(), theirs, departments);
    }
}
