package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.admin.api.FieldConflict;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Task;

/** 主なタスクを編集する: the tasks in their order, each under a heading or none. */
final class TasksForm extends ContentForm {

    private static final int MOST = 40;

    private final Rows<TaskRow> tasks;
    private Initiative now;

    TasksForm(Initiative initiative) {
        super(initiative);
        now = initiative;
        tasks = new Rows<>(
                "content.tasks",
                MOST,
                initiative.tasks().stream().map(TaskRow::new).toList(),
                id -> new TaskRow());
        tasks.place(fields(), "input.tasks");
        show(new Paragraph(translate("content.tasks.means")), tasks);
    }

    @Override
    public String name() {
        return "TASKS";
    }

    @Override
    public List<FieldProblem> check() {
        return tasks.check("");
    }

    @Override
    public Object entered() {
        return tasks.entered();
    }

    @Override
    ContentInput input(int expectedVersion) {
        return new ContentInput.Tasks(initiative().id(), entries(), expectedVersion);
    }

    private List<Task> entries() {
        return tasks.rows().stream()
                .filter(row -> !row.isEmpty())
                .map(TaskRow::task)
                .toList();
    }

    @Override
    void rebase(Initiative theirs, List<FieldConflict> conflicts) {
        now = theirs;
    }

    @Override
    void giveWay(List<FieldConflict> fields) {
        if (!fields.isEmpty()) {
            tasks.show(now.tasks().stream().map(TaskRow::new).toList());
        }
    }

    @Override
    List<String> texts(Initiative its) {
        return List.of(lines(its.tasks()));
    }

    @Override
    List<String> texts() {
        return List.of(lines(entries()));
    }

    private static String lines(List<Task> tasks) {
        return tasks.isEmpty()
                ? translate("content.none")
                : tasks.stream()
                        .map(task -> task.group() == null
                                ? task.title()
                                : translate("content.tasks.grouped", task.group(), task.title()))
                        .collect(Collectors.joining("\n"));
    }
}
