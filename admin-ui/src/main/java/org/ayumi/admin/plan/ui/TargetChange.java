package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ReasonField;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanGoal;
import org.ayumi.admin.plan.PlanInput;
import org.ayumi.admin.strategy.ui.TargetFields;

/** 目標を変更する: another target for one goal of an accepted plan, and why; the original is kept. */
final class TargetChange implements PlanChange {

    private static final String PATH = "input";

    private final Plan plan;
    private final PlanGoal goal;
    private final FormFields fields = new FormFields();
    private final TargetFields target;
    private final ReasonField reason = new ReasonField(translate("plan.asks.CHANGE_GOAL"))
            .help(translate("plan.asks.CHANGE_GOAL.help"))
            .require(translate("plan.asks.CHANGE_GOAL.missing"));
    private final Div content = new Div();

    TargetChange(Plan plan, PlanGoal goal) {
        this.plan = plan;
        this.goal = goal;
        target = new TargetFields(goal.comparison(), goal.target(), goal.unit());
        target.register(fields, PATH);
        reason.register(fields);
        content.addClassName("form");
        content.add(new Paragraph(translate("plan.means.CHANGE_GOAL", goal.label(), goal.printed())), target, reason);
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public String name() {
        return "CHANGE_GOAL";
    }

    @Override
    public String subject() {
        return plan.id() + "/" + goal.id();
    }

    @Override
    public Component content() {
        return content;
    }

    @Override
    public FormFields fields() {
        return fields;
    }

    @Override
    public List<FieldProblem> check() {
        List<FieldProblem> problems = new ArrayList<>(target.check(PATH, ""));
        problems.addAll(reason.check());
        return problems;
    }

    @Override
    public Object entered() {
        return List.of(target.entered(), reason.getValue());
    }

    @Override
    public PlanInput input(int expectedVersion) {
        return new PlanInput.ChangeGoal(
                goal.id(), target.comparison(), target.target(), target.unit(), reason.given(), expectedVersion);
    }

    @Override
    public boolean isSettled(Plan theirs) {
        return theirs.goals().stream()
                .filter(its -> its.id().equals(goal.id()))
                .anyMatch(its -> its.comparison() == target.comparison()
                        && Objects.equals(its.target(), target.target())
                        && Objects.equals(its.unit(), target.unit()));
    }
}
