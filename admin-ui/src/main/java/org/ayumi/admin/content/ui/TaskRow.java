package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.strategy.Task;

/** A task as it is entered. */
final class TaskRow extends Div implements Row {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_GROUP = 100;

    private final TextField title = new TextField(translate("content.tasks.title"));
    private final TextField group = new TextField(translate("content.tasks.group"));

    TaskRow() {
        addClassName("source-fields");
        add(title, group);
    }

    TaskRow(Task task) {
        this();
        title.setValue(task.title());
        group.setValue(task.group() == null ? "" : task.group());
    }

    @Override
    public void place(FormFields fields, String path) {
        fields.add(path + ".title", title);
        fields.add(path + ".group", group);
    }

    @Override
    public List<FieldProblem> check(String path, String name) {
        List<FieldProblem> problems = new ArrayList<>(
                Checks.required(path + ".title", name + title.getLabel(), title.getValue(), LONGEST_TITLE));
        problems.addAll(Checks.optional(path + ".group", name + group.getLabel(), group.getValue(), LONGEST_GROUP));
        return problems;
    }

    @Override
    public boolean isEmpty() {
        return title.isEmpty() && group.isEmpty();
    }

    @Override
    public void focus() {
        title.focus();
    }

    Task task() {
        return new Task(Checks.text(title.getValue()), Texts.clean(group.getValue()));
    }

    @Override
    public Object entered() {
        return List.of(title.getValue(), group.getValue());
    }
}
