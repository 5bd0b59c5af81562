package org.ayumi.admin.department.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.function.Consumer;
import org.ayumi.admin.common.form.ChangeFrame;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.department.Department;
import org.ayumi.admin.department.DepartmentApi;

/** The frame a department is changed in. Names and years are not merged: whoever has seen what stands now may go on. */
final class DepartmentDialog extends ChangeFrame<Department> {

    private static final long serialVersionUID = 1L;

    private final transient DepartmentForm form;
    private final transient DepartmentApi departments;

    /** Tells afterwards which change was made; an empty name where none was. */
    DepartmentDialog(DepartmentForm form, DepartmentApi departments, Consumer<String> after) {
        super("department", form, form.department().name(), form.department().version(), after);
        this.form = form;
        this.departments = departments;
    }

    @Override
    protected Sent<Department> send(int expectedVersion) {
        var answer = departments.save(form.input(expectedVersion));
        return new Sent<>(answer.department(), answer.conflict(), answer.userErrors());
    }

    @Override
    protected int version(Department theirs) {
        return theirs.version();
    }

    @Override
    protected String goOn() {
        return translate("form.conflict.overwrite");
    }

    @Override
    protected List<ComparedField> compare(Department theirs) {
        var opened = form.department();
        return List.of(
                new ComparedField(translate("department.name"), opened.name(), theirs.name(), null),
                new ComparedField(translate("department.division"), division(opened), division(theirs), null));
    }

    private static String division(Department department) {
        return department.division() == null ? "－" : department.division();
    }
}
