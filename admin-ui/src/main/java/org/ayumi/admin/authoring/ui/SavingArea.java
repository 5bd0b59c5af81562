package org.ayumi.admin.authoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import java.util.function.Function;
import org.ayumi.admin.authoring.AuthoredYear;
import org.ayumi.admin.authoring.AuthoringAnswer;
import org.ayumi.admin.authoring.AuthoringInput;
import org.ayumi.admin.common.form.ConflictPanel;
import org.ayumi.admin.common.form.DiscardNotice;
import org.ayumi.admin.common.form.FieldChoices;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.strategy.ui.StrategyLinks;

/**
 * What stands around a page that is written and saved as a whole: problems and conflicts above it, its buttons below. A
 * call that brings no answer leaves it as it is.
 */
final class SavingArea {

    private final Written written;
    private final FormDraft draft;
    private final Function<AuthoringInput, AuthoringAnswer> save;
    private final Consumer<AuthoredYear> saved;
    private final Div notices = new Div();
    private final ProblemSummary problems = new ProblemSummary();
    private final Div buttons = new Div();
    private final AuthoredYear year;
    private final String label;

    /**
     * Around what is written.
     *
     * @param part the part of the year that is written, as keys of texts and the draft name it
     * @param save sends it
     * @param saved told how the year stands once it is saved
     */
    SavingArea(
            Written written,
            AuthoredYear year,
            String part,
            Function<AuthoringInput, AuthoringAnswer> save,
            Consumer<AuthoredYear> saved) {
        this.written = written;
        this.year = year;
        this.save = save;
        this.saved = saved;
        label = translate("authoring." + part + ".save");
        draft = FormDraft.of(
                "strategy/%d/%s".formatted(year.fiscalYear(), part),
                year.frameVersion(),
                translate("form.draft.title", translate("authoring." + part + ".heading"), year.era()),
                written.fields());
        buttons.addClassName("actions");
        offer(label, this::save);
    }

    /** What is written, with what stands around it. */
    Div around() {
        return draft.around(problems, notices, written.content(), buttons);
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
        var answer = save.apply(written.input(draft.version()));
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
