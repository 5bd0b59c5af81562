package org.ayumi.admin.result.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.common.form.ComparedField;
import org.ayumi.admin.common.form.ConflictPanel;
import org.ayumi.admin.common.form.DiscardNotice;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.result.ResultApi;
import org.ayumi.admin.result.ResultState;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.ui.InitiativeEditing;

/**
 * The frame every change is made in. It sends, shows what is to be put right at its field, compares after a conflict,
 * and closes over entered text only when told to; what is typed is kept as a draft meanwhile. A call that brings no
 * answer leaves it as it is.
 */
final class ChangeDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final transient ChangeForm form;
    private final transient ResultApi results;
    private final transient InitiativeEditing.AfterChange after;
    private final transient Object start;
    private final Div notices = new Div();
    private final ProblemSummary problems = new ProblemSummary();
    private final Button save = new Button(translate("result.save"));
    private final transient FormDraft draft;

    ChangeDialog(Initiative initiative, ChangeForm form, ResultApi results, InitiativeEditing.AfterChange after) {
        this.form = form;
        this.results = results;
        this.after = after;
        start = form.entered();
        addClassName("change");
        setHeaderTitle(form.title());
        setWidth("min(44rem, 100%)");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(event -> leave());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());
        var about = new Paragraph(initiative.heading());
        about.addClassName("about");
        draft = FormDraft.of(
                "initiative/%s/%s".formatted(initiative.id(), form.kind()),
                initiative.version(),
                translate("form.draft.title", form.title(), initiative.heading()),
                form.fields());
        add(draft.around(about, notices, problems, form.content()));
        getFooter().add(new Button(translate("result.cancel"), click -> leave()), save);
    }

    private void save() {
        form.fields().clear();
        problems.clear();
        var found = form.check();
        if (!found.isEmpty()) {
            problems.show(found, form.fields());
            return;
        }
        var answer = results.save(form.input(draft.version()));
        if (answer.saved()) {
            finish(form.kind());
        } else if (answer.conflict() != null && answer.initiative() != null) {
            compare(answer.conflict(), answer.initiative());
        } else {
            problems.show(
                    answer.userErrors().stream()
                            .map(error -> new FieldProblem(error.path(), error.message()))
                            .toList(),
                    form.fields());
        }
    }

    private void compare(Conflict conflict, ResultState theirs) {
        form.rebase(theirs);
        var fields = form.compare(theirs);
        if (fields.stream().allMatch(ComparedField::isSettled)) {
            // A call that brought no answer was carried out after all, or somebody entered the same.
            finish(form.kind());
            return;
        }
        var panel = new ConflictPanel(conflict, fields);
        notices.removeAll();
        notices.add(panel);
        // These are the only two ways now: saving against the old version would fail again.
        var overwrite = new Button(translate("form.conflict.overwrite"), click -> {
            draft.follow(theirs.version());
            save();
        });
        overwrite.addThemeVariants(ButtonVariant.PRIMARY);
        var giveUp = new Button(translate("form.conflict.give-up"), click -> finish(InitiativeEditing.Saved.NOTHING));
        getFooter().removeAll();
        getFooter().add(giveUp, overwrite);
        panel.focus();
    }

    private void leave() {
        if (Objects.equals(start, form.entered())) {
            close();
        } else if (notices.getChildren().findAny().isEmpty()) {
            notices.add(new DiscardNotice(notices::removeAll, this::leaveDraft, this::discard));
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

    private void finish(InitiativeEditing.Saved saved) {
        if (saved != InitiativeEditing.Saved.NOTHING) {
            draft.end();
        }
        close();
        after.changed(saved, form.measureId());
    }
}
