package org.ayumi.admin.department.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.department.Department;
import org.ayumi.admin.department.DepartmentInput;

/** 分割・廃止する: new departments, departments that are there, and whether this one ends. */
final class SplitForm extends DepartmentForm {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 10;

    private final transient List<NewPart> parts = new ArrayList<>();
    private final Div news = new Div();
    private final MultiSelectComboBox<Department> there = new MultiSelectComboBox<>(translate("department.into.there"));
    private final Checkbox ends = new Checkbox(translate("department.ends"));

    /** The fields of a new department. */
    private record NewPart(TextField name, TextField code, TextField division) {

        boolean isEmpty() {
            return Stream.of(name, code).allMatch(field -> Texts.clean(field.getValue()) == null);
        }

        DepartmentInput.Part part() {
            String typed = Texts.clean(code.getValue());
            return new DepartmentInput.Part(
                    typed == null ? "" : typed, Texts.clean(name.getValue()), Texts.clean(division.getValue()));
        }
    }

    SplitForm(Department department, List<Department> all) {
        super("split", department);
        news.addClassName("form");
        there.setItems(all.stream()
                .filter(each -> each.lastFiscalYear() == null && !each.code().equals(department.code()))
                .toList());
        there.setItemLabelGenerator(Department::name);
        fields.keep("there", there, Department::code);
        fields.rows("input.into", () -> parts.stream().map(part -> "").toList(), ids -> {
            while (parts.size() < ids.size()) {
                part();
            }
        });
        there.setHelperText(translate("department.into.there.help"));
        ends.setValue(true);
        ends.setHelperText(translate("department.ends.help"));
        fields.add("input.ends", ends);
        var more = new NativeButton(translate("department.into.more"), click -> part());
        more.addClassName("link");
        add(new Paragraph(translate("department.split.means")), news, more, there, ends);
        addLast();
        part();
    }

    private void part() {
        if (parts.size() >= MOST) {
            return;
        }
        int number = parts.size() + 1;
        var part = new NewPart(
                new TextField(translate("department.into.name", number)),
                new TextField(translate("department.into.code", number)),
                new TextField(translate("department.into.division", number)));
        part.code().setHelperText(translate("department.into.code.help"));
        String division = department().division();
        part.division().setValue(division == null ? "" : division);
        String path = "input.into.%d.".formatted(parts.size());
        fields.add(path + "name", part.name());
        fields.add(path + "code", part.code());
        fields.add(path + "division", part.division());
        parts.add(part);
        news.add(part.name(), part.code(), part.division());
    }

    @Override
    public List<FieldProblem> check() {
        var problems = super.check();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (!part.isEmpty() && Texts.clean(part.name().getValue()) == null) {
                problems.add(
                        new FieldProblem("input.into.%d.name".formatted(i), translate("department.into.name.missing")));
            }
            if (!part.isEmpty() && Texts.clean(part.code().getValue()) == null) {
                problems.add(
                        new FieldProblem("input.into.%d.code".formatted(i), translate("department.into.code.missing")));
            }
        }
        if (into().isEmpty()) {
            problems.add(new FieldProblem("input.into", translate("department.into.missing")));
        }
        return problems;
    }

    // New ones first and without gaps: the places in this list are those problems are told at.
    private List<DepartmentInput.Part> into() {
        return Stream.concat(
                        parts.stream().filter(part -> !part.isEmpty()).map(NewPart::part),
                        there.getSelectedItems().stream()
                                .map(each -> new DepartmentInput.Part(each.code(), null, null)))
                .toList();
    }

    @Override
    Object own() {
        return List.of(into(), ends.getValue());
    }

    /** Who took over what cannot be told from what stands. */
    @Override
    public boolean isSettled(Department theirs) {
        return false;
    }

    @Override
    DepartmentInput input(int expectedVersion) {
        return new DepartmentInput.Split(
                department().code(), into(), ends.getValue(), since(), reason(), expectedVersion);
    }
}
