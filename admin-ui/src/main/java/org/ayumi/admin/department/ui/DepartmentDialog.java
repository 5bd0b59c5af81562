package org.ayumi.admin.department.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.common.form.ConflictPanel;
import org.ayumi.admin.common.form.DiscardNotice;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.department.Department;
import org.ayumi.admin.department.DepartmentApi;

/** The frame a department is changed in: sends, shows what is to be put right at its field, tells what was done. */
final class DepartmentDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient DepartmentApi departments;
    private final transient Consumer<String> after;
    private final String key;
    private final DepartmentForm form;
    private final Div notices = new Div();
    private final ProblemSummary problems = new ProblemSummary();
    private final Paragraph about = new Paragraph();
    private final Button save = new Button();
    private final transient FormDraft draft;

    DepartmentDialog(
            String key, Department department, DepartmentForm form, DepartmentApi departments, Consumer<String> after) {
        this.key = key;
        this.form = form;
        this.departments = departments;
        this.after = after;
        addClassName("change");
        setHeaderTitle(translate(key));
        setWidth("min(40rem, 100%)");
        setCloseOnOutsideClick(false);
        about.setText(department.name());
        about.addClassName("about");
        draft = FormDraft.of(
                "department/%s/%s".formatted(department.code(), key.substring(key.lastIndexOf('.') + 1)),
                department.version(),
                translate("form.draft.title", translate(key), department.name()),
                form.fields());
        addDialogCloseActionListener(event -> leave());
        add(draft.around(about, notices, problems, form));
        save.setText(translate("department.save"));
        save.addClickListener(click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(translate("department.cancel"), click -> leave()), save);
    }

    private void leave() {
        if (draft.isEntered()) {
            notices.removeAll();
            notices.add(new DiscardNotice(notices::removeAll, this::leaveDraft, this::discard));
        } else {
            close();
        }
    }

    private void leaveDraft() {
        if (draft.keep()) {
            close();
        }
    }

    private void discard() {
        draft.end();
        close();
    }

    /** Names and years cannot be merged: whoever has seen what stands now may save what is entered all the same. */
    private void compare(Conflict conflict, Department theirs) {
        about.setText(theirs.name());
        var panel = new ConflictPanel(conflict, List.of());
        notices.removeAll();
        notices.add(panel);
        draft.follow(theirs.version());
        save.setText(translate("form.conflict.overwrite"));
        panel.focus();
    }

    private void save() {
        form.fields().clear();
        problems.clear();
        var found = form.check();
        if (!found.isEmpty()) {
            problems.show(found, form.fields());
            return;
        }
        var answer = departments.save(form.input(draft.version()));
        if (answer.userErrors().isEmpty()) {
            discard();
            after.accept(translate(key + ".done"));
        } else if (answer.conflict() != null && answer.department() != null) {
            compare(answer.conflict(), answer.department());
        } else {
            problems.show(
                    answer.userErrors().stream()
                            .map(error -> new FieldProblem(error.path(), error.message()))
                            .toList(),
                    form.fields());
        }
    }
}
