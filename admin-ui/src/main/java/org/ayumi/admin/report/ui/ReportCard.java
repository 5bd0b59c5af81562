package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.ayumi.admin.common.form.ConflictPanel;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.common.ui.Question;
import org.ayumi.admin.evidence.EvidenceApi;
import org.ayumi.admin.report.BlockerChoice;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ReportApi;
import org.ayumi.admin.report.ReportContent;
import org.ayumi.admin.report.ReportInput;
import org.ayumi.admin.report.ReportedPlan;
import org.jspecify.annotations.Nullable;

/** A plan to report: last period beside this one, the form in place, and what to do with it. */
final class ReportCard extends Section implements Focusable<ReportCard> {

    private static final long serialVersionUID = 1L;

    /** Who is told of what happens on the card. */
    interface Listener {
        /** Something was entered, and kept or not. */
        void changed();

        /** These plans were handed in. */
        void reported(List<ReportedPlan> plans);
    }

    private final transient DueReport due;
    private final transient ReportApi reports;
    private final transient Listener listener;
    private final ReportForm form;
    private final SaveState state = new SaveState();
    private final transient DraftKeeper keeper;
    private final CardHeader header;
    private final Div notices = new Div();
    private final ProblemSummary problems = new ProblemSummary();

    @SuppressWarnings("this-escape") // nothing called here is overridden
    ReportCard(
            DueReport due,
            boolean nameDepartment,
            ReportApi reports,
            EvidenceApi evidence,
            Supplier<List<BlockerChoice>> blockers,
            Listener listener) {
        this.due = due;
        this.reports = reports;
        this.listener = listener;
        form = new ReportForm(due, blockers, this::typed);
        keeper = new DraftKeeper(due, reports, form, state, this::compare);
        addClassNames("card", "report-card");
        setTabIndex(-1);
        notices.addClassName("asides");
        header = new CardHeader(due, nameDepartment);
        add(header);
        var report = due.period().report();
        if (due.period().isReturned() && report != null && report.review() != null) {
            add(new ReturnedNotice(report.review(), due.period().locked()));
        }
        var own = new Div(problems, notices, form, new EvidenceFold(due, evidence, this::attached), foot());
        own.addClassNames("own", "autosave");
        var beside = new Div(new FormerPart(due, this::askUnchanged, this::copyFormer), own);
        beside.addClassName("beside");
        add(beside);
        mark();
    }

    private void attached(int version) {
        keeper.attached(version);
        mark();
    }

    private Div foot() {
        var submit = new Button(
                translate("reporting.submit"), click -> handIn().ifPresent(plan -> listener.reported(List.of(plan))));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setAriaLabel(translate("reporting.submit.label", due.plan().title()));
        var foot = new Div(submit, state);
        foot.addClassName("foot");
        return foot;
    }

    private void mark() {
        header.mark(keeper.version());
    }

    private void typed() {
        save();
        listener.changed();
    }

    /** Keeps what is entered; answers whether all of it is kept. */
    boolean save() {
        boolean kept = keeper.save();
        mark();
        return kept;
    }

    /** Whether keeping it failed and should be tried again. */
    boolean isFailing() {
        return keeper.isFailing();
    }

    /** Whether something entered would be lost with the page. */
    boolean isUnsaved() {
        return keeper.isUnsaved();
    }

    /** Whether it could be handed in as it is. */
    boolean isComplete() {
        return form.wrong().isEmpty() && form.words(keeper.kept()).isComplete();
    }

    /** Whether nothing of its own is entered yet. */
    boolean isUntouched() {
        return keeper.kept().equals(ReportContent.EMPTY) && !keeper.isUnsaved();
    }

    DueReport due() {
        return due;
    }

    /** Hands it in; empty where something is to be put right, which the card then shows. */
    Optional<ReportedPlan> handIn() {
        form.fields().clear();
        problems.clear();
        var found = new ArrayList<>(form.wrong());
        found.addAll(form.missing());
        if (!found.isEmpty()) {
            problems.show(found, form.fields());
            return Optional.empty();
        }
        if (!save()) {
            return Optional.empty();
        }
        var answer = reports.save(
                new ReportInput.Submit(due.plan().id(), due.period().period(), keeper.version()));
        var conflict = answer.conflict();
        var theirs = answer.report();
        if (answer.saved()) {
            return Optional.ofNullable(answer.actionPlan());
        }
        if (conflict != null && theirs != null) {
            // Somebody else changed it; where that made it the same, it is theirs to be handed in.
            keeper.settle(keeper.kept(), conflict, theirs);
        } else {
            show(answer.userErrors());
        }
        return Optional.empty();
    }

    private void show(List<UserError> errors) {
        problems.show(
                errors.stream()
                        .map(error -> new FieldProblem(error.path(), error.message()))
                        .toList(),
                form.fields());
    }

    private void copyFormer() {
        form.fillIn(ReportContent.of(due.period().former()));
        typed();
    }

    private void askUnchanged(@Nullable String note) {
        if (isUntouched()) {
            reportUnchanged(note, false);
            return;
        }
        var ask = new Question(
                translate("reporting.unchanged.instead"),
                translate("reporting.unchanged.report"),
                () -> reportUnchanged(note, true),
                translate("reporting.stop"),
                notices::removeAll);
        notices.removeAll();
        notices.add(ask);
        ask.focus();
    }

    private void reportUnchanged(@Nullable String note, boolean replaceDraft) {
        notices.removeAll();
        problems.clear();
        var answer = reports.reportUnchanged(
                new ReportInput.Unchanged(List.of(due.plan().id()), due.period().period(), note, replaceDraft));
        if (answer.saved()) {
            listener.reported(answer.actionPlans());
        } else {
            show(answer.userErrors());
        }
    }

    private void compare(Conflict conflict, PlanReport theirs) {
        var mine = form.words(keeper.kept());
        var panel = new ConflictPanel(
                conflict, ReportText.compare(due.plan(), keeper.kept(), ReportContent.of(theirs), mine));
        notices.removeAll();
        notices.add(panel);
        panel.add(new ConflictChoice(
                theirs.state().isReported(),
                () -> decide(() -> keeper.overwrite(theirs)),
                () -> decide(() -> keeper.take(theirs))));
    }

    private void decide(Runnable decision) {
        notices.removeAll();
        decision.run();
        mark();
        listener.changed();
    }
}
