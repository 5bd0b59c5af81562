package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ayumi.admin.common.form.Amount;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormDraft;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.report.BlockerChoice;
import org.ayumi.admin.report.DueReport;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.report.ReportContent;
import org.jspecify.annotations.Nullable;

/** The words of a report as they are entered. What the fields hold is never replaced while somebody types. */
final class ReportForm extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 2000;
    private static final int WHOLE = 100;

    private final transient FormFields fields = new FormFields();
    private final RadioButtonGroup<PlanProgress> status = new RadioButtonGroup<>(translate("reporting.status"));
    private final TextField achievement = new TextField(translate("reporting.achievement"));
    private final TextArea done = new TextArea(translate("reporting.done"));
    private final TextArea next = new TextArea(translate("reporting.next.optional"));
    private final DelayFields delay;
    private final GoalFields goals;
    private boolean showing;

    ReportForm(DueReport due, Supplier<List<BlockerChoice>> blockers, Runnable changed) {
        addClassNames("form", "report-form");
        getElement().setAttribute("data-form", due.plan().title());
        delay = new DelayFields(blockers, due.plan().id());
        var former = ReportContent.of(due.period().former());
        goals = new GoalFields(due.plan().goals(), former);
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
        add(status, achievement, delay, done, next, goals);
    }

    private void register() {
        fields.add("input.status", status);
        fields.add("input.achievement", achievement);
        fields.add("input.done", done);
        fields.add("input.next", next);
        delay.register(fields);
        goals.register(fields);
    }

    private void listen(Runnable changed) {
        List<AbstractField<?, ?>> all = new ArrayList<>(typed());
        all.add(status);
        all.addAll(delay.all());
        all.addAll(goals.verdicts());
        status.addValueChangeListener(event -> delay.ask(status.getValue()));
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
        typed.addAll(goals.typed());
        return typed;
    }

    /** Shows these words in place of what is there. */
    void show(ReportContent words) {
        showing = true;
        status.setValue(words.status());
        achievement.setValue(words.achievement() == null ? "" : String.valueOf(words.achievement()));
        done.setValue(words.done() == null ? "" : words.done());
        next.setValue(words.next() == null ? "" : words.next());
        delay.show(words);
        goals.show(words);
        delay.ask(status.getValue());
        showing = false;
    }

    /** Puts these words where nothing is entered yet. */
    void fillIn(ReportContent words) {
        var mine = words();
        showing = true;
        if (mine.status() == null) {
            status.setValue(words.status());
            delay.show(words);
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
        goals.fillIn(words);
        delay.ask(status.getValue());
        showing = false;
    }

    /** What is typed here, as the person's own draft. */
    FormDraft draft(DueReport due) {
        var report = due.period().report();
        return FormDraft.of(
                "report/%s/%s".formatted(due.plan().id(), due.period().period()),
                report == null ? 0 : report.version(),
                translate(
                        "form.draft.title",
                        translate("reporting.write"),
                        translate(
                                "report.thread.about",
                                due.plan().title(),
                                PeriodText.name(due.period().period()))),
                fields);
    }

    FormFields fields() {
        return fields;
    }

    /** What is entered; what is a mistake counts as not entered. */
    ReportContent words() {
        return new ReportContent(
                status.getValue(),
                percent(),
                Texts.clean(done.getValue()),
                Texts.clean(next.getValue()),
                goals.results(),
                delay.cause(),
                delay.blocker());
    }

    private @Nullable Integer percent() {
        return Amount.read(achievement.getValue()) instanceof Amount.Read(double read)
                        && read == Math.rint(read)
                        && read <= WHOLE
                ? Integer.valueOf((int) read)
                : null;
    }

    /** What is entered and cannot be saved as it is. */
    List<FieldProblem> wrong() {
        List<FieldProblem> problems = new ArrayList<>();
        if (!(Amount.read(achievement.getValue()) instanceof Amount.Missing) && percent() == null) {
            problems.add(new FieldProblem("input.achievement", translate("reporting.achievement.wrong")));
        }
        Texts.tooLong("input.done", done.getLabel(), done.getValue(), LONGEST).ifPresent(problems::add);
        Texts.tooLong("input.next", translate("reporting.next"), next.getValue(), LONGEST)
                .ifPresent(problems::add);
        delay.wrong().ifPresent(problems::add);
        problems.addAll(goals.wrong());
        return problems;
    }

    /** What has to be there before it can be handed in. */
    List<FieldProblem> missing() {
        var words = words();
        List<FieldProblem> problems = new ArrayList<>();
        if (words.status() == null) {
            problems.add(new FieldProblem("input.status", translate("reporting.status.missing")));
        }
        if (achievement.isEmpty()) {
            problems.add(new FieldProblem("input.achievement", translate("reporting.achievement.missing")));
        }
        delay.missing().ifPresent(problems::add);
        if (Texts.clean(done.getValue()) == null) {
            problems.add(new FieldProblem("input.done", translate("reporting.done.missing")));
        }
        return problems;
    }
}
