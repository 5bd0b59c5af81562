package org.ayumi.admin.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.report.ReportContent;
import org.ayumi.admin.report.ReportContent.GoalResult;
import org.ayumi.admin.report.ReportedGoal;
import org.ayumi.admin.strategy.Verdict;

/** The results of all goals of a plan as they are entered, each in its place among those that are sent. */
final class GoalFields extends Div {

    private static final long serialVersionUID = 1L;

    private static final String ACTUALS = "input.actuals.";

    private final ArrayList<GoalField> goals = new ArrayList<>();

    GoalFields(List<ReportedGoal> asked, ReportContent former) {
        addClassName("goal-fields");
        asked.forEach(goal ->
                goals.add(new GoalField(goal, find(former, goal.id()).orElse(null))));
        goals.forEach(this::add);
    }

    private static Optional<GoalResult> find(ReportContent words, String goalId) {
        return words.actuals().stream()
                .filter(result -> result.goalId().equals(goalId))
                .findFirst();
    }

    /** Each takes its place among the results that are sent. */
    void register(FormFields fields) {
        for (int i = 0; i < goals.size(); i++) {
            goals.get(i).register(fields, ACTUALS + i);
        }
    }

    /** The fields that are typed into. */
    List<TextField> typed() {
        return goals.stream().flatMap(goal -> goal.typed().stream()).toList();
    }

    /** The fields a judgement is chosen in. */
    List<Select<Verdict>> verdicts() {
        return goals.stream().map(GoalField::verdict).toList();
    }

    /** Shows these results in place of what is there. */
    void show(ReportContent words) {
        goals.forEach(goal -> show(goal, words));
    }

    /** Puts these results where nothing is entered yet. */
    void fillIn(ReportContent words) {
        goals.stream().filter(goal -> goal.result().isEmpty()).forEach(goal -> show(goal, words));
    }

    private static void show(GoalField goal, ReportContent words) {
        goal.show(find(words, goal.goalId()).orElse(null));
    }

    /** What is entered. */
    List<GoalResult> results() {
        return goals.stream().flatMap(goal -> goal.result().stream()).toList();
    }

    /** What is entered and cannot be saved as it is. */
    List<FieldProblem> wrong() {
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            problems.addAll(goals.get(i).wrong(ACTUALS + i));
        }
        return problems;
    }
}
