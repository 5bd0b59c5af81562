package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ReasonField;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.PlanInput;

/** 移管する: another department for the plan, and why. */
final class Move implements PlanChange {

    private static final String DEPARTMENT = "input.department";

    private final Plan plan;
    private final FormFields fields = new FormFields();
    private final ComboBox<PlanDepartment> department = new ComboBox<>(translate("plan.asks.MOVE.department"));
    private final ReasonField reason = new ReasonField(translate("plan.asks.MOVE"))
            .help(translate("plan.asks.MOVE.help"))
            .require(translate("plan.asks.MOVE.missing"));
    private final Div content = new Div();

    Move(Plan plan, List<PlanDepartment> departments) {
        this.plan = plan;
        fields.add(DEPARTMENT, department, PlanDepartment::code);
        reason.register(fields);
        department.setItems(departments.stream()
                .filter(each -> !each.code().equals(plan.department().code()))
                .toList());
        department.setItemLabelGenerator(PlanDepartment::name);
        department.setRequiredIndicatorVisible(true);
        content.addClassName("form");
        content.add(new Paragraph(translate("plan.means.MOVE", plan.department().name())), department, reason);
    }

    @Override
    public Plan plan() {
        return plan;
    }

    @Override
    public String name() {
        return "MOVE";
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
        List<FieldProblem> problems = new ArrayList<>();
        if (department.isEmpty()) {
            problems.add(new FieldProblem(DEPARTMENT, translate("plan.asks.MOVE.department.missing")));
        }
        problems.addAll(reason.check());
        return problems;
    }

    @Override
    public Object entered() {
        return List.of(code(), reason.getValue());
    }

    @Override
    public PlanInput input(int expectedVersion) {
        return new PlanInput.Move(plan.id(), code(), reason.given(), expectedVersion);
    }

    @Override
    public boolean isSettled(Plan theirs) {
        return theirs.department().code().equals(code());
    }

    private String code() {
        return department.getOptionalValue().map(PlanDepartment::code).orElse("");
    }
}
