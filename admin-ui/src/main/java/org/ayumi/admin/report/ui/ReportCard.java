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
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.common.ui.Confirmation;
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
final class ReportCard extends Section implements Focusable<ReportCard>, ReportSaver.Listener {

    private static final long serialVersionUID = 1L;

    /** Who is told of what happens on the card. */
    interface Listener {
        /** Something was entered, or had been before. */
        void changed();

        /** These plans were handed in. */
        void reported(List<ReportedPlan> plans);
    }

    private final transient DueReport due;
    private final transient ReportApi reports;
    private final transient Listener listener;
    private final ReportForm form;
    private final transient FormDraft draft;
    private final transient ReportSaver saver;
    private final CardHeader header;
    private final FormerPart former;
    private final Div notices = new Div();
    private final Confirmation saved = new Confirmation();
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
        form = new ReportForm(due, blockers, listener::changed);
        draft = form.draft(due).onBegun(listener::changed);
        saver = new ReportSaver(due, reports, form, draft, this);
        addClassNames("card", "report-card");
        setTabIndex(-1);
        notices.addClassName("asides");
        header = new CardHeader(due, nameDepartment);
        add(header);
        var report = due.period().report();
        if (due.period().isReturned() && report != null && report.review() != null) {
            add(new ReturnedNotice(report.review(), due.period().locked()));
        }
        var own = new Div(
                draft.offer(), problems, notices, form, new EvidenceFold(due, evidence, this::attached), foot());
        own.addClassNames("own", "autosave");
        former = new FormerPart(due, this::askUnchanged, this::copyFormer);
        var beside = new Div(former, own);
        beside.addClassName("beside");
        add(beside);
        mark();
    }

    private void attached(int version) {
        saver.attached(version);
        mark();
    }

    private Div foot() {
        var submit = new Button(
                translate("reporting.submit"), click -> handIn().ifPresent(plan -> listener.reported(List.of(plan))));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setAriaLabel(translate("reporting.submit.label", due.plan().title()));
        var save = new Button(translate("reporting.save"), click -> saveForOthers());
        save.setAriaLabel(translate("reporting.save.label", due.plan().title()));
        var foot = new Div(submit, save, draft.state(), saved);
        foot.addClassName("foot");
        return foot;
    }

    private void mark() {
        header.mark(saver.version());
    }

    private void saveForOthers() {
        saved.removeAll();
        if (passes(form.wrong()) && save()) {
            saved.say(translate("reporting.save.done"));
        }
    }

    private boolean passes(List<FieldProblem> found) {
        form.fields().clear();
        problems.clear();
        if (!found.isEmpty()) {
            problems.show(found, form.fields());
        }
        return found.isEmpty();
    }

    private boolean save() {
        boolean done = saver.save();
        mark();
        return done;
    }

    boolean isEntered() {
        return draft.isEntered();
    }

    int version() {
        return saver.version();
    }

    /** Whether something entered would be lost with the page. */
    boolean isUnkept() {
        return draft.isUnkept() && !draft.keep();
    }

    /** What is entered is not wanted any more. */
    void end() {
        draft.end();
        former.end();
    }

    /** Whether it could be handed in as it is. */
    boolean isComplete() {
        return form.wrong().isEmpty() && form.words().isComplete();
    }

    /** Whether nothing of its own is entered yet. */
    boolean isUntouched() {
        return saver.saved().equals(ReportContent.EMPTY) && !draft.isBegun();
    }

    DueReport due() {
        return due;
    }

    /** Hands it in; empty where something is to be put right, which the card then shows. */
    Optional<ReportedPlan> handIn() {
        var found = new ArrayList<>(form.wrong());
        found.addAll(form.missing());
        if (!passes(found) || !save()) {
            return Optional.empty();
        }
        var answer = reports.save(
                new ReportInput.Submit(due.plan().id(), due.period().period(), saver.version()));
        var conflict = answer.conflict();
        var theirs = answer.report();
        if (answer.saved()) {
            return Optional.ofNullable(answer.actionPlan());
        }
        if (conflict != null && theirs != null) {
            // Somebody else changed it; where that made it the same, it is theirs to be handed in.
            saver.settle(saver.saved(), conflict, theirs);
        } else {
            refused(answer.userErrors());
        }
        return Optional.empty();
    }

    @Override
    public void refused(List<UserError> errors) {
        problems.show(
                errors.stream()
                        .map(error -> new FieldProblem(error.path(), error.message()))
                        .toList(),
                form.fields());
    }

    private void copyFormer() {
        form.fillIn(ReportContent.of(due.period().former()));
        listener.changed();
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
            refused(answer.userErrors());
        }
    }

    @Override
    public void conflicted(Conflict conflict, PlanReport theirs) {
        var panel = new ConflictPanel(
                conflict, ReportText.compare(due.plan(), saver.saved(), ReportContent.of(theirs), form.words()));
        notices.removeAll();
        notices.add(panel);
        panel.add(new ConflictChoice(
                theirs.state().isReported(),
                () -> decide(() -> saver.overwrite(theirs)),
                () -> decide(() -> saver.take(theirs))));
    }

    private void decide(Runnable decision) {
        notices.removeAll();
        decision.run();
        mark();
        listener.changed();
    }
}
