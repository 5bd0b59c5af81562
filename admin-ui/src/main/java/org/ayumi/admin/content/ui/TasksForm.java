package org.ayumi.admin.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.ayumi.admin.content.ContentInput;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Task;

/** 主なタスクを編集する: the tasks in their order, each under a heading or none. */
final class TasksForm extends ListForm<Task, TaskRow> {

    private static final int MOST = 40;

    TasksForm(Initiative initiative) {
        super(
                initiative,
                "content.tasks",
                "input.tasks",
                MOST,
                id -> new TaskRow(),
                new Listed<>(Initiative::tasks, TaskRow::new, TaskRow::task, TasksForm::line));
    }

    @Override
    public String name() {
        return "TASKS";
    }

    @Override
    ContentInput input(int expectedVersion) {
        return new ContentInput.Tasks(initiative().id(), entries(), expectedVersion);
    }

    private static String line(Task task) {
        return task.group() == null ? task.title() : translate("content.tasks.grouped", task.group(), task.title());
    }
}
