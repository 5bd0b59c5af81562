package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.PlanGoal;

/** The buttons of a plan's page: those its viewer may use now, the main one first. */
final class PlanActions {

    private final Plan plan;
    private final Supplier<List<PlanDepartment>> departments;
    private final Consumer<PlanChange> open;

    /** The departments to choose from are asked for only where one is to be chosen. */
    PlanActions(Plan plan, Supplier<List<PlanDepartment>> departments, Consumer<PlanChange> open) {
        this.plan = plan;
        this.departments = departments;
        this.open = open;
    }

    /** Those of the plan as a whole. */
    List<Component> all() {
        var may = plan.viewerCan();
        List<Component> actions = new ArrayList<>();
        if (may.review()) {
            actions.add(button("ACCEPT", Decision::accept));
            actions.add(button("RETURN", Decision::giveBack));
        }
        if (may.submit()) {
            actions.add(button("SUBMIT", Decision::submit));
        }
        if (may.confirm()) {
            actions.add(button("CONFIRM", Decision::confirm));
        }
        // The step that moves the plan on stands out; whatever else may be done does not.
        int steps = Math.min(1, actions.size());
        if (may.edit()) {
            actions.add(PlanLinks.edit(plan.id(), translate("plan.action.EDIT")));
        }
        if (may.setPriority()) {
            actions.add(button(plan.priority() ? "NO_PRIORITY" : "PRIORITY", Decision::priority));
        }
        if (may.move()) {
            actions.add(button("MOVE", its -> new Move(its, departments.get())));
        }
        for (int i = 0; i < actions.size(); i++) {
            actions.get(i).getElement().getClassList().add("btn");
            actions.get(i).getElement().getClassList().set("quiet", i >= steps);
        }
        return actions;
    }

    /** The one beside a goal's target. */
    Optional<Component> of(PlanGoal goal) {
        if (!plan.viewerCan().changeGoal()) {
            return Optional.empty();
        }
        var change = new NativeButton(
                translate("plan.action.CHANGE_GOAL"), click -> open.accept(new TargetChange(plan, goal)));
        change.addClassName("link");
        change.setAriaLabel(translate("plan.action.CHANGE_GOAL.label", goal.label()));
        return Optional.of(change);
    }

    private NativeButton button(String name, Function<Plan, PlanChange> change) {
        return new NativeButton(translate("plan.action." + name), click -> open.accept(change.apply(plan)));
    }
}
