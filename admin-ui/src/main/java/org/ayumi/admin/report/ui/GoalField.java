package org.ayumi.admin.report.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.common.form.Amount;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.common.form.Texts;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.report.ReportContent.GoalResult;
import org.ayumi.admin.report.ReportedGoal;
import org.ayumi.admin.strategy.Comparison;
import org.ayumi.admin.strategy.Verdict;
import org.jspecify.annotations.Nullable;

/** The result of one goal as it is entered: a figure or, for one that is judged, 達成 or 未達; beside it why. */
final class GoalField extends Div {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_REASON = 2000;

    private final transient ReportedGoal goal;
    private final TextField figure = new TextField();
    private final Select<Verdict> verdict = new Select<>();
    private final TextField reason = new TextField();

    GoalField(ReportedGoal goal, @Nullable GoalResult former) {
        this.goal = goal;
        addClassName("goal-field");
        figure.setLabel(goal.label());
        figure.getElement().setAttribute("inputmode", "decimal");
        if (goal.unit() != null) {
            figure.setSuffixComponent(new Span(goal.unit()));
        }
        verdict.setLabel(goal.label());
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(
                its -> its == null ? translate("reporting.verdict.none") : ReportText.verdict(its));
        verdict.setEmptySelectionAllowed(true);
        verdict.setEmptySelectionCaption(translate("reporting.verdict.none"));
        String help = former == null
                ? translate("reporting.goal.target", goal.printed())
                : translate("reporting.goal.target.former", goal.printed(), ReportText.reached(former, goal.unit()));
        figure.setHelperText(help);
        verdict.setHelperText(help);
        reason.setLabel(translate(judged() ? "reporting.goal.reason" : "reporting.goal.note"));
        reason.setAriaLabel(translate("reporting.goal.reason.of", goal.label(), reason.getLabel()));
        add(figure, verdict, reason);
        show(null);
    }

    private boolean judged() {
        return goal.comparison() == Comparison.DONE;
    }

    /** The fields that are typed into. */
    List<TextField> typed() {
        return List.of(figure, reason);
    }

    Select<Verdict> verdict() {
        return verdict;
    }

    /** Shows a result; a judgement also where figures are asked for, since others may have left one there. */
    void show(@Nullable GoalResult result) {
        boolean judgement = judged() || (result != null && result.verdict() != null);
        figure.setVisible(!judgement);
        verdict.setVisible(judgement);
        figure.setValue(result == null || result.value() == null ? "" : new FigureText(result.value(), null).text());
        verdict.setValue(result == null ? null : result.verdict());
        reason.setValue(result == null || result.reason() == null ? "" : result.reason());
    }

    /** Takes its place among the results that are sent. */
    void register(FormFields fields, String path) {
        // A draft finds the goal by its id: next time it may have another place.
        String kept = "actuals." + goal.id();
        fields.keep(kept + ".value", figure);
        fields.keep(kept + ".verdict", verdict);
        fields.keep(kept + ".reason", reason);
        fields.add(path + ".value", figure);
        fields.add(path + ".verdict", verdict);
        fields.add(path + ".reason", reason);
    }

    /** What is entered and cannot be saved as it is. */
    List<FieldProblem> wrong(String path) {
        List<FieldProblem> problems = new ArrayList<>();
        if (figure.isVisible() && Amount.read(figure.getValue()) instanceof Amount.Refused refused) {
            problems.add(new FieldProblem(path + ".value", translate(refused.key())));
        }
        if (verdict.isVisible() && !verdict.isEmpty() && Texts.clean(reason.getValue()) == null) {
            problems.add(new FieldProblem(path + ".reason", translate("reporting.goal.reason.missing")));
        }
        Texts.tooLong(path + ".reason", reason.getLabel(), reason.getValue(), LONGEST_REASON)
                .ifPresent(problems::add);
        return problems;
    }

    /** What is entered; empty where nothing is. */
    Optional<GoalResult> result() {
        Double value = figure.isVisible() && Amount.read(figure.getValue()) instanceof Amount.Read(double read)
                ? Double.valueOf(read)
                : null;
        Verdict judgement = verdict.isVisible() ? verdict.getValue() : null;
        String why = Texts.clean(reason.getValue());
        return value == null && judgement == null && why == null
                ? Optional.empty()
                : Optional.of(new GoalResult(goal.id(), value, judgement, why));
    }

    String goalId() {
        return goal.id();
    }
}
