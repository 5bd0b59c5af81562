package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.ProblemSummary;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ui.ReportMarks;
import org.ayumi.admin.report.ui.ThreadSection;
import org.ayumi.admin.review.ReviewAnswer;
import org.ayumi.admin.review.ReviewApi;
import org.ayumi.admin.review.ReviewInput;
import org.ayumi.admin.review.ReviewedReport;
import org.jspecify.annotations.Nullable;

/**
 * The DX office's decision: its own rating, what it says, and accepted or returned. Nothing is chosen beforehand. Where
 * somebody was faster, what was entered stays.
 */
final class ReviewForm extends Section {

    private static final long serialVersionUID = 1L;

    private static final String RATING = "input.rating";
    private static final String COMMENT = "input.comment";
    private static final int LONGEST = 2000;

    private final transient ReviewApi reviews;
    private final transient Consumer<String> decided;
    private final transient Consumer<ReviewedReport> changed;
    private final transient ThreadSection thread;
    private final transient FormFields fields = new FormFields();
    private final Div notices = new Div();
    private final ProblemSummary problems = new ProblemSummary();
    private final RadioButtonGroup<PlanProgress> rating =
            fields.add(RATING, new RadioButtonGroup<>(translate("review.rating")));
    private final TextArea comment = fields.add(COMMENT, new TextArea(translate("review.comment")));
    private final Div decision = new Div();
    private transient ReviewedReport reviewed;
    private transient @Nullable FormDraft draft;

    /** Tells which decision was made, and that the report is another now. What can no longer be decided may still be said in the thread. */
    ReviewForm(
            ReviewedReport reviewed,
            ReviewApi reviews,
            Consumer<String> decided,
            Consumer<ReviewedReport> changed,
            ThreadSection thread) {
        this.reviewed = reviewed;
        this.reviews = reviews;
        this.decided = decided;
        this.changed = changed;
        this.thread = thread;
        addClassNames("form", "review-form");
        add(notices);
        if (!reviewed.viewerCan().review()) {
            notices.add(new DecidedNotice(reviewed.report(), this::goOn));
            return;
        }
        rating.setItems(PlanProgress.values());
        rating.setItemLabelGenerator(its -> ReportMarks.shape(its) + " " + ReportMarks.word(its));
        comment.setHelperText(translate("review.comment.help"));
        comment.setMinRows(2);
        comment.setWidthFull();
        var accept = new KeyButton("a", translate("review.action.ACCEPT"), this::accept);
        accept.addClassName("btn");
        var giveBack = new KeyButton("r", translate("review.action.RETURN"), this::giveBack);
        giveBack.addClassNames("btn", "quiet");
        var buttons = new Div(accept, giveBack);
        buttons.addClassName("buttons");
        var report = reviewed.report();
        var its = FormDraft.of(
                "report/%s/%s/review".formatted(reviewed.plan().id(), report.period()),
                report.version(),
                translate(
                        "form.draft.title",
                        translate("review.decision"),
                        translate("report.thread.about", reviewed.plan().title(), PeriodText.name(report.period()))),
                fields);
        draft = its;
        decision.add(its.around(
                new H3(translate("review.decision")), problems, rating, same(), comment, buttons, new KeyHelp()));
        add(decision);
    }

    private KeyButton same() {
        var status = reviewed.report().status();
        var button = new KeyButton(
                "s",
                translate("review.same", ReportMarks.shape(status), ReportMarks.word(status)),
                () -> rating.setValue(reviewed.report().status()));
        button.addClassNames("btn", "quiet", "small", "same");
        return button;
    }

    /** Whether something is chosen or typed. */
    boolean isDirty() {
        return draft != null && draft.isEntered();
    }

    /** Whether all of it is kept as a draft. */
    boolean isKept() {
        return draft == null || draft.keep();
    }

    private void decide(String name) {
        if (draft != null) {
            draft.end();
        }
        decided.accept(name);
    }

    /** The version that what is entered rests on. */
    private int expected() {
        return draft == null ? reviewed.report().version() : draft.version();
    }

    private @Nullable String typed() {
        return Texts.clean(comment.getValue());
    }

    private void accept() {
        var report = reviewed.report();
        var chosen = rating.getValue();
        List<FieldProblem> found = new ArrayList<>();
        if (chosen == null) {
            found.add(new FieldProblem(RATING, translate("review.rating.missing")));
        } else if (chosen != report.status() && typed() == null) {
            found.add(new FieldProblem(COMMENT, translate("review.comment.differs")));
        }
        if (passes(found) && chosen != null) {
            send(new ReviewInput.Accept(reviewed.plan().id(), report.period(), chosen, typed(), expected()));
        }
    }

    private void giveBack() {
        var report = reviewed.report();
        String said = typed();
        List<FieldProblem> found = new ArrayList<>();
        if (said == null) {
            found.add(new FieldProblem(COMMENT, translate("review.comment.missing")));
        }
        if (passes(found) && said != null) {
            send(new ReviewInput.Return(reviewed.plan().id(), report.period(), rating.getValue(), said, expected()));
        }
    }

    private boolean passes(List<FieldProblem> found) {
        fields.clear();
        problems.clear();
        if (thread.hasUnsent()) {
            found.add(new FieldProblem("", translate("review.unsent")));
        }
        Texts.tooLong(COMMENT, comment.getLabel(), comment.getValue(), LONGEST).ifPresent(found::add);
        if (!found.isEmpty()) {
            problems.show(found, fields);
        }
        return found.isEmpty();
    }

    private void send(ReviewInput input) {
        var answer = reviews.decide(input);
        if (answer.saved()) {
            decide(name(input));
        } else if (answer.conflict() != null && answer.report() != null) {
            compare(input, answer, answer.report());
        } else {
            problems.show(
                    answer.userErrors().stream()
                            .map(error -> new FieldProblem(error.path(), error.message()))
                            .toList(),
                    fields);
        }
    }

    private void compare(ReviewInput input, ReviewAnswer answer, PlanReport theirs) {
        if (isSettled(input, theirs)) {
            // A call that brought no answer was carried out after all, or somebody decided the same.
            decide(name(input));
            return;
        }
        var notice = new ChangedNotice(answer, reviewed.report(), theirs);
        reviewed = reviewed.with(theirs);
        notices.removeAll();
        notices.add(notice);
        changed.accept(reviewed);
        if (draft != null) {
            draft.follow(theirs.version());
        }
        if (!notice.mayGoOn()) {
            notices.add(new DecidedNotice(theirs, this::goOn));
            decision.setVisible(false);
            // There is no decision left to say it with; in the thread it can still be said.
            String said = typed();
            if (said != null) {
                thread.suggest(said);
            }
            if (draft != null) {
                draft.end();
            }
        }
        notice.focus();
    }

    private void goOn() {
        if (thread.hasUnsent()) {
            thread.demand();
        } else {
            decided.accept("SEEN");
        }
    }

    private static boolean isSettled(ReviewInput input, PlanReport theirs) {
        var review = theirs.review();
        if (review == null) {
            return false;
        }
        return switch (input) {
            case ReviewInput.Accept mine ->
                review.accepted()
                        && review.rating() == mine.rating()
                        && Objects.equals(review.comment(), mine.comment());
            case ReviewInput.Return mine ->
                !review.accepted()
                        && review.rating() == mine.rating()
                        && Objects.equals(review.comment(), mine.comment());
        };
    }

    private static String name(ReviewInput input) {
        return switch (input) {
            case ReviewInput.Accept _ -> "ACCEPT";
            case ReviewInput.Return _ -> "RETURN";
        };
    }
}
