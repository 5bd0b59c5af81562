package org.ayumi.admin.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringAnswer;
import org.ayumi.admin.common.form.ConflictPanel;
import org.ayumi.admin.common.form.DiscardNotice;
import org.ayumi.admin.common.form.FieldChoices;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.strategy.ui.StrategyLinks;

/**
 * What stands around a page that is written and saved as a whole: problems and conflicts above it, its buttons below. A
 * call that brings no answer leaves it as it is.
 */
final class SavingArea {

    private final Written written;
    private final FormDraft draft;
    private final Consumer<AuthoredYear> saved;
    private final Div notices = new Div();
    private final ProblemSummary problems = new ProblemSummary();
    private final Div buttons = new Div();
    private final AuthoredYear year;
    private final String label;

    /** What is written on the page. */
    interface Written {

        /** The fields by the input's paths. */
        FormFields fields();

        /** What is missing or cannot be, before anything is sent. */
        List<FieldProblem> check();

        /** Sends it against this version of the frame. */
        AuthoringAnswer send(int expectedVersion);

        /** Stands on what somebody else has made of it; of these fields people choose. */
        void rebase(AuthoredYear theirs, List<String> conflicts);

        /** Gives up what was entered in these fields. */
        void giveWay(List<String> fields);
    }

    /**
     * Around what is written.
     *
     * @param texts what the keys of its texts begin with; its last part names the draft
     * @param saved told how the year stands once it is saved
     */
    SavingArea(Written written, AuthoredYear year, String texts, Consumer<AuthoredYear> saved) {
        this.written = written;
        this.year = year;
        this.saved = saved;
        label = translate(texts + ".save");
        draft = FormDraft.of(
                "strategy/%d/%s".formatted(year.fiscalYear(), texts.substring(texts.lastIndexOf('.') + 1)),
                year.frameVersion(),
                translate("form.draft.title", translate(texts + ".heading"), year.era()),
                written.fields());
        buttons.addClassName("actions");
        offer(label, this::save);
    }

    /** The fields, with what stands around them. */
    Div around(Component fields) {
        return draft.around(problems, notices, fields, buttons);
    }

    private void offer(String text, Runnable action) {
        var save = new Button(text, click -> action.run());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var back = StrategyLinks.year(year.fiscalYear(), translate("authoring.back"));
        back.addClassNames("btn", "quiet");
        buttons.removeAll();
        buttons.add(save, back);
    }

    private void save() {
        written.fields().clear();
        problems.clear();
        var found = written.check();
        if (!found.isEmpty()) {
            problems.show(found, written.fields());
            return;
        }
        var answer = written.send(draft.version());
        var now = answer.strategy();
        var conflict = answer.conflict();
        if (answer.saved() && now != null) {
            draft.end();
            saved.accept(now);
        } else if (conflict != null && now != null) {
            var choices = new FieldChoices(conflict.fields());
            written.rebase(now, choices.fields());
            settle(new ConflictPanel(conflict, choices), choices, now);
        } else {
            problems.show(
                    answer.userErrors().stream()
                            .map(error -> new FieldProblem(error.path(), error.message()))
                            .toList(),
                    written.fields());
        }
    }

    private void settle(ConflictPanel panel, FieldChoices choices, AuthoredYear now) {
        notices.removeAll();
        notices.add(panel);
        // The only way now: saving against the old version would fail again.
        offer(translate("authoring.conflict.choose"), () -> {
            written.giveWay(choices.theirs());
            draft.follow(now.frameVersion());
            notices.removeAll();
            offer(label, this::save);
            save();
        });
        panel.focus();
    }

    /** Whether something is entered that is not saved. */
    boolean isEntered() {
        return draft.isEntered();
    }

    /** Whether something entered would be lost: what could be kept as a draft is not. */
    boolean isUnsaved() {
        return draft.isUnkept() && !draft.keep();
    }

    /** Asks before entered text is lost. */
    void askBeforeLeaving(Runnable leave) {
        notices.removeAll();
        notices.add(new DiscardNotice(notices::removeAll, leave));
    }
}
