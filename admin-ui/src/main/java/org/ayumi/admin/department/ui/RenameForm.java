package org.ayumi.admin.department.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.department.Department;
import org.ayumi.admin.department.DepartmentInput;

/** 改称する: another name or division. */
final class RenameForm extends DepartmentForm {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "input.name";

    private final TextField name = new TextField(translate("department.new-name"));
    private final TextField division = new TextField(translate("department.division"));

    RenameForm(Department department) {
        super("rename", department);
        name.setValue(department.name());
        name.setRequiredIndicatorVisible(true);
        division.setValue(department.division() == null ? "" : department.division());
        fields.add(NAME, name);
        fields.add("input.division", division);
        add(new Paragraph(translate("department.rename.means")), name, division);
        addLast();
    }

    @Override
    public List<FieldProblem> check() {
        var problems = super.check();
        if (Texts.clean(name.getValue()) == null) {
            problems.add(new FieldProblem(NAME, translate("department.new-name.missing")));
        }
        return problems;
    }

    @Override
    Object own() {
        return List.of(name.getValue(), division.getValue());
    }

    @Override
    public boolean isSettled(Department theirs) {
        return theirs.name().equals(Texts.clean(name.getValue()))
                && Objects.equals(theirs.division(), Texts.clean(division.getValue()));
    }

    @Override
    DepartmentInput input(int expectedVersion) {
        String typed = Texts.clean(name.getValue());
        return new DepartmentInput.Rename(
                department().code(),
                typed == null ? "" : typed,
                Texts.clean(division.getValue()),
                since(),
                reason(),
                expectedVersion);
    }
}
