package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ayumi.admin.api.Conflict;
import org.ayumi.admin.api.UserError;
import org.ayumi.admin.common.form.ConflictPanel;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.common.ui.Chip;
import org.ayumi.admin.evidence.Evidence;
import org.ayumi.admin.evidence.EvidenceApi;
import org.ayumi.admin.evidence.ui.EvidenceField;
import org.ayumi.admin.plan.ui.PlanLinks;
import org.ayumi.admin.plan.ui.PlanMarks;
import org.ayumi.admin.report.BlockerChoice;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ReportApi;
import org.ayumi.admin.report.ReportContent;
import org.ayumi.admin.report.ReportInput;
import org.ayumi.admin.report.ReportState;
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
    private final Span mark = new Span();
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
        add(header(nameDepartment));
        var report = due.period().report();
        if (due.period().isReturned() && report != null && report.review() != null) {
            add(new ReturnedNotice(report.review(), due.period().locked()));
        }
        var own = new Div(problems, notices, form, files(evidence), foot());
        own.addClassName("own");
        var beside = new Div(new FormerPart(due, this::askUnchanged, this::copyFormer), own);
        beside.addClassName("beside");
        add(beside);
        mark();
    }

    private Div header(boolean nameDepartment) {
        var heading = new H3(PlanLinks.plan(due.plan().id(), due.plan().title()));
        var row = new Div(mark);
        row.addClassName("row");
        if (nameDepartment) {
            row.add(new Chip(due.plan().department().name()));
        }
        PlanMarks.chips(due.plan().priority(), due.plan().sample()).forEach(row::add);
        return new Div(heading, row);
    }

    private NativeDetails files(EvidenceApi api) {
        var report = due.period().report();
        List<Evidence> attached = report == null ? List.of() : report.evidence();
        var field =
                new EvidenceField(attached, api, due.plan().id(), due.period().period(), version -> {
                    keeper.attached(version);
                    mark();
                });
        var fold = new NativeDetails(new Span(
                attached.isEmpty()
                        ? translate("reporting.evidence")
                        : translate("reporting.evidence.count", attached.size())));
        fold.addClassName("fold");
        fold.setContent(field);
        return fold;
    }

    private Div foot() {
        var submit = new Button(translate("reporting.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        submit.setAriaLabel(translate("reporting.submit.label", due.plan().title()));
        var foot = new Div(submit, state);
        foot.addClassName("foot");
        return foot;
    }

    private void mark() {
        mark.removeAll();
        var report = due.period().report();
        mark.add(
                report == null && keeper.version() == 0
                        ? ReportMarks.unreported()
                        : ReportMarks.of(due.period().isReturned() ? ReportState.RETURNED : ReportState.DRAFT));
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

    private void submit() {
        handIn().ifPresent(plan -> listener.reported(List.of(plan)));
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
            reportUnchanged(note);
            return;
        }
        var ask = new Div();
        ask.addClassNames("notice", "hold");
        ask.getElement().setAttribute("role", "alert");
        var goOn = new Button(translate("reporting.unchanged.report"), click -> reportUnchanged(note));
        goOn.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(goOn, new Button(translate("reporting.stop"), click -> notices.removeAll()));
        buttons.addClassName("buttons");
        ask.add(new Paragraph(translate("reporting.unchanged.instead")), buttons);
        notices.removeAll();
        notices.add(ask);
        goOn.focus();
    }

    private void reportUnchanged(@Nullable String note) {
        notices.removeAll();
        problems.clear();
        var answer = reports.reportUnchanged(
                new ReportInput.Unchanged(List.of(due.plan().id()), due.period().period(), note));
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
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (theirs.state().isReported()) {
            buttons.add(new Paragraph(translate("reporting.conflict.reported")));
        } else {
            var overwrite =
                    new Button(translate("form.conflict.overwrite"), click -> decide(() -> keeper.overwrite(theirs)));
            overwrite.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(
                    overwrite,
                    new Button(translate("reporting.conflict.take"), click -> decide(() -> keeper.take(theirs))));
        }
        panel.add(buttons);
    }

    private void decide(Runnable decision) {
        notices.removeAll();
        decision.run();
        mark();
        listener.changed();
    }
}
