package org.ayumi.admin.common.form;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.jspecify.annotations.Nullable;

/**
 * The frame a change is made in. It sends, shows what is to be put right at its field, says who was faster, and closes
 * over entered text only when told to; what is typed is kept as a draft meanwhile. A call that brings no answer leaves it
 * as it is.
 *
 * @param <T> what is changed
 */
public abstract class ChangeFrame<T> extends Dialog {

    private static final long serialVersionUID = 1L;

    private final String texts;
    private final transient EnteredChange<T> change;
    private final transient Consumer<String> after;
    private final transient Object start;
    private final Div notices = new Div();
    private final ProblemSummary problems = new ProblemSummary();
    private final transient FormDraft draft;

    /** What became of a change: made when nothing is to be put right; after a conflict, the thing as it stands now. */
    public record Sent<T>(@Nullable T now, @Nullable Conflict conflict, List<UserError> userErrors) {}

    /**
     * A frame around the fields of a change.
     *
     * @param texts what the keys of its texts begin with, such as plan
     * @param about what it is about
     * @param version the version it was opened with
     * @param after told afterwards which change was made; an empty name where none was
     */
    @SuppressWarnings("this-escape") // nothing called here is overridden
    protected ChangeFrame(String texts, EnteredChange<T> change, String about, int version, Consumer<String> after) {
        this.texts = texts;
        this.change = change;
        this.after = after;
        start = change.entered();
        String action = translate(texts + ".action." + change.name());
        addClassName("change");
        setHeaderTitle(action);
        setWidth("min(40rem, 100%)");
        setCloseOnOutsideClick(false);
        addDialogCloseActionListener(event -> leave());
        var save = new Button(change.isSaved() ? translate("form.save") : action, click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setVisible(change.isPossible());
        var subject = new Paragraph(about);
        subject.addClassName("about");
        draft = FormDraft.of(
                texts + "/" + change.subject() + "/" + change.name(),
                version,
                translate("form.draft.title", action, about),
                change.fields());
        add(draft.around(subject, notices, problems, change.content()));
        String leave = translate(change.isPossible() ? texts + ".cancel" : "common.close");
        getFooter().add(new Button(leave, click -> leave()), save);
    }

    /** Sends what is entered, against this version. */
    protected abstract Sent<T> send(int expectedVersion);

    /** The version of what somebody else made of it. */
    protected abstract int version(T theirs);

    /** The fields in which it matters that somebody else was faster. */
    protected abstract List<ComparedField> compare(T theirs);

    /** What is shown of a conflict; a form that is merged field by field shows {@link FieldChoices}. */
    protected ConflictPanel settling(Conflict conflict, T theirs) {
        return new ConflictPanel(conflict, compare(theirs));
    }

    /** What the button says that goes on after a conflict. */
    protected String goOn() {
        return translate(texts + ".conflict.go-on");
    }

    /** Called before what was decided about a conflict is sent. */
    protected void decided() {}

    private void save() {
        change.fields().clear();
        problems.clear();
        var found = change.check();
        if (!found.isEmpty()) {
            problems.show(found, change.fields());
            return;
        }
        var answer = send(draft.version());
        var conflict = answer.conflict();
        var theirs = answer.now();
        if (answer.userErrors().isEmpty()) {
            finish(change.name());
        } else if (conflict != null && theirs != null) {
            settle(conflict, theirs);
        } else {
            problems.show(
                    answer.userErrors().stream()
                            .map(error -> new FieldProblem(error.path(), error.message()))
                            .toList(),
                    change.fields());
        }
    }

    private void settle(Conflict conflict, T theirs) {
        if (change.isSettled(theirs)) {
            // A call that brought no answer was carried out after all, or somebody did the same.
            finish(change.name());
            return;
        }
        var panel = settling(conflict, theirs);
        notices.removeAll();
        notices.add(panel);
        // These are the only two ways now: saving against the old version would fail again.
        var goOn = new Button(goOn(), click -> {
            decided();
            if (change.isSettled(theirs)) {
                // Whoever gave way in everything has nothing to save.
                draft.end();
                finish("");
            } else {
                draft.follow(version(theirs));
                save();
            }
        });
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().removeAll();
        getFooter().add(new Button(translate(texts + ".cancel"), click -> finish("")), goOn);
        panel.focus();
    }

    private void leave() {
        if (Objects.equals(start, change.entered())) {
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

    private void finish(String done) {
        if (!done.isEmpty()) {
            draft.end();
        }
        close();
        after.accept(done);
    }
}
