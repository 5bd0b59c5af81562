package org.ayumi.admin.plan.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.ayumi.admin.common.form.ChangeFrame;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanApi;

/** The frame a change of a plan is made in. */
final class PlanDialog extends ChangeFrame<Plan> {

    private static final long serialVersionUID = 1L;

    private final transient PlanChange change;
    private final transient PlanApi plans;

    /** Tells afterwards which change was made; an empty name where none was. */
    PlanDialog(PlanChange change, PlanApi plans, Consumer<String> after) {
        super("plan", change, change.plan().title(), change.plan().version(), after);
        this.change = change;
        this.plans = plans;
    }

    @Override
    protected Sent<Plan> send(int expectedVersion) {
        var answer = plans.save(change.input(expectedVersion));
        return new Sent<>(answer.actionPlan(), answer.conflict(), answer.userErrors());
    }

    @Override
    protected int version(Plan theirs) {
        return theirs.version();
    }

    @Override
    protected List<ComparedField> compare(Plan theirs) {
        return PlanText.compare(PlanText.fields(change.plan()), PlanText.fields(theirs), Map.of());
    }
}
