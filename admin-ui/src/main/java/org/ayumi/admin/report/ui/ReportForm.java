package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.ayumi.admin.common.form.Amount;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.report.Blocker;
import org.ayumi.admin.report.BlockerChoice;
import org.ayumi.admin.report.Cause;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.report.ReportContent;
import org.ayumi.admin.report.ReportContent.GoalResult;
import org.jspecify.annotations.Nullable;

/**
 * The words of a report as they are entered. What the fields hold is never replaced while somebody types; what is typed
 * comes when typing pauses, which typing.js says: Vaadin's own waiting loses the last words of whoever leaves the page.
 */
final class ReportForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2000;
    private static final int WHOLE = 100;
    private static final String ACTUALS = "input.actuals.";

    private final transient FormFields fields = new FormFields();
    private final RadioButtonGroup<PlanProgress> status = new RadioButtonGroup<>(translate("reporting.status"));
    private final TextField achievement = new TextField(translate("reporting.achievement"));
    private final TextArea done = new TextArea(translate("reporting.done"));
    private final TextArea next = new TextArea(translate("reporting.next.optional"));
    private final ArrayList<GoalField> goals = new ArrayList<>();
    private final Select<Cause> cause = new Select<>();
    private final BlockerField blocker;
    private final Div delayed = new Div();
    private boolean showing;

    ReportForm(DueReport due, Supplier<List<BlockerChoice>> blockers, Runnable changed) {
        addClassNames("form", "report-form", "autosave");
        getElement().setAttribute("data-form", due.plan().title());
        blocker = new BlockerField(blockers, due.plan().id());
        var former = ReportContent.of(due.period().former());
        due.plan()
                .goals()
                .forEach(goal -> goals.add(new GoalField(
                        goal,
                        former.actuals().stream()
                                .filter(its -> its.goalId().equals(goal.id()))
                                .findFirst()
                                .orElse(null))));
        arrange(former);
        register();
        listen(changed);
        show(ReportContent.of(due.period().report()));
    }

    private void arrange(ReportContent former) {
        status.setItems(PlanProgress.values());
        status.setItemLabelGenerator(its -> ReportMarks.shape(its) + " " + ReportMarks.word(its));
        achievement.setSuffixComponent(new Span("%"));
        achievement.getElement().setAttribute("inputmode", "numeric");
        achievement.addClassName("achievement");
        if (former.achievement() != null) {
            achievement.setHelperText(
                    translate("reporting.achievement.former", ReportText.percent(former.achievement())));
        }
        done.setMinRows(2);
        next.setMinRows(2);
        cause.setLabel(translate("reporting.cause"));
        cause.setItems(Cause.values());
        cause.setItemLabelGenerator(ReportMarks::word);
        cause.setPlaceholder(translate("reporting.cause.choose"));
        delayed.add(cause, blocker);
        delayed.addClassName("delayed");
        var results = new Div();
        results.addClassName("goal-fields");
        goals.forEach(results::add);
        add(status, achievement, delayed, done, next, results);
    }

    private void register() {
        fields.add("input.status", status);
        fields.add("input.achievement", achievement);
        fields.add("input.done", done);
        fields.add("input.next", next);
        fields.add("input.cause", cause);
        fields.add("input.blocker", blocker);
        for (int i = 0; i < goals.size(); i++) {
            goals.get(i).register(fields, ACTUALS + i);
        }
    }

    private void listen(Runnable changed) {
        List<AbstractField<?, ?>> all = new ArrayList<>(typed());
        all.add(status);
        all.add(cause);
        all.add(blocker);
        goals.forEach(goal -> all.add(goal.verdict()));
        status.addValueChangeListener(event -> showDelayed());
        all.forEach(field -> field.addValueChangeListener(event -> {
            if (!showing) {
                changed.run();
            }
        }));
    }

    private List<TextFieldBase<?, String>> typed() {
        List<TextFieldBase<?, String>> typed = new ArrayList<>();
        typed.add(achievement);
        typed.add(done);
        typed.add(next);
        goals.forEach(goal -> typed.addAll(goal.typed()));
        return typed;
    }

    private void showDelayed() {
        boolean wanted = status.getValue() != null && !status.getValue().isOnTrack();
        delayed.setVisible(wanted);
        if (wanted) {
            blocker.fill();
        }
    }

    /** Shows these words in place of what is there. */
    void show(ReportContent words) {
        showing = true;
        status.setValue(words.status());
        achievement.setValue(words.achievement() == null ? "" : String.valueOf(words.achievement()));
        done.setValue(words.done() == null ? "" : words.done());
        next.setValue(words.next() == null ? "" : words.next());
        cause.setValue(words.cause());
        blocker.show(words.blocker());
        goals.forEach(goal -> goal.show(find(words, goal.goalId()).orElse(null)));
        showDelayed();
        showing = false;
        markStored();
    }

    /** Puts these words where nothing is entered yet. */
    void fillIn(ReportContent words) {
        var mine = words(ReportContent.EMPTY);
        showing = true;
        if (mine.status() == null) {
            status.setValue(words.status());
            cause.setValue(words.cause());
            blocker.show(words.blocker());
        }
        if (achievement.isEmpty() && words.achievement() != null) {
            achievement.setValue(String.valueOf(words.achievement()));
        }
        if (done.isEmpty() && words.done() != null) {
            done.setValue(words.done());
        }
        if (next.isEmpty() && words.next() != null) {
            next.setValue(words.next());
        }
        goals.stream()
                .filter(goal -> goal.result().isEmpty())
                .forEach(goal -> goal.show(find(words, goal.goalId()).orElse(null)));
        showDelayed();
        showing = false;
    }

    /** Lets the browser know what is kept, so that it can tell what is not. */
    void markStored() {
        typed().forEach(field -> field.getElement().setAttribute("data-stored", field.getValue()));
    }

    FormFields fields() {
        return fields;
    }

    /** What is entered; where that cannot be kept, what was kept before. */
    ReportContent words(ReportContent kept) {
        var wrong = wrong().stream().map(FieldProblem::path).toList();
        boolean delays = delayed.isVisible();
        List<GoalResult> results = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            var goal = goals.get(i);
            String path = ACTUALS + i;
            (wrong.stream().anyMatch(its -> its.startsWith(path)) ? find(kept, goal.goalId()) : goal.result())
                    .ifPresent(results::add);
        }
        return new ReportContent(
                status.getValue(),
                wrong.contains("input.achievement") ? kept.achievement() : percent(),
                wrong.contains("input.done") ? kept.done() : Texts.clean(done.getValue()),
                wrong.contains("input.next") ? kept.next() : Texts.clean(next.getValue()),
                results,
                delays ? cause.getValue() : null,
                delays ? waitsFor(kept) : null);
    }

    private @Nullable Blocker waitsFor(ReportContent kept) {
        return blocker.isTooLong() ? kept.blocker() : blocker.blocker();
    }

    private @Nullable Integer percent() {
        return Amount.read(achievement.getValue()) instanceof Amount.Read(double read)
                        && read == Math.rint(read)
                        && read <= WHOLE
                ? Integer.valueOf((int) read)
                : null;
    }

    private static Optional<GoalResult> find(ReportContent words, String goalId) {
        return words.actuals().stream()
                .filter(result -> result.goalId().equals(goalId))
                .findFirst();
    }

    /** What is entered and cannot be kept as it is. */
    List<FieldProblem> wrong() {
        List<FieldProblem> problems = new ArrayList<>();
        if (!(Amount.read(achievement.getValue()) instanceof Amount.Missing) && percent() == null) {
            problems.add(new FieldProblem("input.achievement", translate("reporting.achievement.wrong")));
        }
        Texts.tooLong("input.done", done.getLabel(), done.getValue(), LONGEST).ifPresent(problems::add);
        Texts.tooLong("input.next", translate("reporting.next"), next.getValue(), LONGEST)
                .ifPresent(problems::add);
        if (delayed.isVisible() && blocker.isTooLong()) {
            problems.add(new FieldProblem("input.blocker", translate("reporting.blocker.too-long")));
        }
        for (int i = 0; i < goals.size(); i++) {
            problems.addAll(goals.get(i).wrong(ACTUALS + i));
        }
        return problems;
    }

    /** What has to be there before it can be handed in. */
    List<FieldProblem> missing() {
        var words = words(ReportContent.EMPTY);
        List<FieldProblem> problems = new ArrayList<>();
        if (words.status() == null) {
            problems.add(new FieldProblem("input.status", translate("reporting.status.missing")));
        }
        if (achievement.isEmpty()) {
            problems.add(new FieldProblem("input.achievement", translate("reporting.achievement.missing")));
        }
        if (delayed.isVisible() && words.cause() == null) {
            problems.add(new FieldProblem("input.cause", translate("reporting.cause.missing")));
        }
        if (Texts.clean(done.getValue()) == null) {
            problems.add(new FieldProblem("input.done", translate("reporting.done.missing")));
        }
        return problems;
    }

    /** The names of the fields these problems are about. */
    List<String> names(List<FieldProblem> problems) {
        return problems.stream().map(problem -> name(problem.path())).distinct().toList();
    }

    private String name(String path) {
        for (int i = 0; i < goals.size(); i++) {
            if (path.startsWith(ACTUALS + i)) {
                return goals.get(i).label();
            }
        }
        return translate("reporting." + path.replace("input.", ""));
    }
}
