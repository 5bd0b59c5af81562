package org.ayumi.admin.department.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.IntStream;
import org.ayumi.admin.common.form.EnteredChange;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ReasonField;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.department.Department;
import org.ayumi.admin.department.DepartmentInput;

/** What both changes of a department ask for: since which year, and why. */
abstract class DepartmentForm extends Div implements EnteredChange<Department> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_REASON = 500;
    private static final int YEARS_BACK = 5;
    private static final int MONTHS_BEFORE_APRIL = 3;

    private final transient Department department;
    private final String name;
    protected final transient FormFields fields = new FormFields();
    private final Select<Integer> year = new Select<>();
    private final ReasonField reason = new ReasonField(translate("department.reason"), LONGEST_REASON)
            .help(translate("department.reason.help"))
            .require(translate("department.reason.missing"));

    /** A change of this name, of a department as it stands. */
    DepartmentForm(String name, Department department) {
        this.name = name;
        this.department = department;
        addClassName("form");
        int current = DayText.today().minusMonths(MONTHS_BEFORE_APRIL).getYear();
        year.setLabel(translate("department.since"));
        year.setItems(IntStream.rangeClosed(0, YEARS_BACK)
                .mapToObj(back -> current - back)
                .toList());
        year.setItemLabelGenerator(each -> new FiscalYearText(each).era());
        year.setValue(current);
        fields.add("input.fiscalYear", year);
        reason.register(fields);
    }

    /** Adds the fields every change ends with. */
    protected final void addLast() {
        add(year, reason);
    }

    /** The department it was opened with. */
    final Department department() {
        return department;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String subject() {
        return department.code();
    }

    @Override
    public final Component content() {
        return this;
    }

    @Override
    public final FormFields fields() {
        return fields;
    }

    @Override
    public final Object entered() {
        return List.of(own(), year.getValue(), reason.getValue());
    }

    /** What is entered into the fields that only this change has. */
    abstract Object own();

    @Override
    public List<FieldProblem> check() {
        return reason.check();
    }

    protected final int since() {
        return year.getValue();
    }

    protected final String reason() {
        return reason.given();
    }

    /** What would be sent against this version of the department. */
    abstract DepartmentInput input(int expectedVersion);
}
