package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.plan.PlanInput;

/** 移管する: another department for the plan, and why. */
final class Move implements PlanChange {

    private static final String DEPARTMENT = "input.department";
    private static final String REASON = "input.reason";
    private static final int LONGEST_REASON = 2000;

    private final Plan plan;
    private final FormFields fields = new FormFields();
    private final ComboBox<PlanDepartment> department = new ComboBox<>(translate("plan.asks.MOVE.department"));
    private final TextArea reason = new TextArea(translate("plan.asks.MOVE"));
    private final Div content = new Div();

    Move(Plan plan, List<PlanDepartment> departments) {
        this.plan = plan;
        fields.add(DEPARTMENT, department, PlanDepartment::code);
        fields.add(REASON, reason);
        department.setItems(departments.stream()
                .filter(each -> !each.code().equals(plan.department().code()))
                .toList());
        department.setItemLabelGenerator(PlanDepartment::name);
        department.setRequiredIndicatorVisible(true);
        reason.setHelperText(translate("plan.asks.MOVE.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(2);
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
        if (Texts.clean(reason.getValue()) == null) {
            problems.add(new FieldProblem(REASON, translate("plan.asks.MOVE.missing")));
        }
        Texts.tooLong(REASON, reason.getLabel(), reason.getValue(), LONGEST_REASON)
                .ifPresent(problems::add);
        return problems;
    }

    @Override
    public Object entered() {
        return List.of(code(), reason.getValue());
    }

    @Override
    public PlanInput input(int expectedVersion) {
        String why = Texts.clean(reason.getValue());
        return new PlanInput.Move(plan.id(), code(), why == null ? "" : why, expectedVersion);
    }

    @Override
    public boolean isSettled(Plan theirs) {
        return theirs.department().code().equals(code());
    }

    private String code() {
        return department.getOptionalValue().map(PlanDepartment::code).orElse("");
    }
}
