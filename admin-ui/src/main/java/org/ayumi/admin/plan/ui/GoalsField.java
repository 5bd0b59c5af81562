package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.ayumi.admin.common.form.FieldProblem;
import org.ayumi.admin.common.form.FormFields;
import org.ayumi.admin.plan.PlanContent;

/** 目標: goals to be added and removed by buttons, so that the keyboard is enough. */
final class GoalsField extends Div {

    private static final long serialVersionUID = 1L;

    private static final String PATH = "input.content.goals";
    private static final int MOST = 10;

    private final transient FormFields fields;
    private final ArrayList<GoalFields> goals = new ArrayList<>();
    private final Div list = new Div();
    private final NativeButton add = new NativeButton(translate("plan.goals.add"), click -> added());
    private final Span spoken = new Span();

    GoalsField(FormFields fields, List<PlanContent.Goal> start) {
        this.fields = fields;
        addClassName("form");
        list.addClassName("form");
        add.addClassNames("btn", "quiet");
        spoken.addClassName("spoken");
        spoken.getElement().setAttribute("role", "status");
        start.forEach(goal -> goals.add(new GoalFields(goal, this::remove)));
        if (start.isEmpty()) {
            goals.add(new GoalFields(null, this::remove));
        }
        var hint = new Paragraph(translate("plan.goals.hint"));
        hint.addClassName("quiet-note");
        fields.rows(PATH, () -> goals.stream().map(GoalFields::id).toList(), ids -> showRows(ids, start));
        add(new HtmlContainer("h2", new Text(translate("plan.goals"))), hint, list, new Div(add), spoken);
        arrange();
    }

    private void added() {
        var goal = new GoalFields(null, this::remove);
        goals.add(goal);
        arrange();
        goal.focus();
    }

    private void showRows(List<String> ids, List<PlanContent.Goal> start) {
        var there = new ArrayList<>(goals);
        goals.clear();
        for (String id : ids) {
            var shown = there.stream()
                    .filter(goal -> goal.id().equals(id))
                    .findFirst()
                    .orElseGet(() -> new GoalFields(
                            start.stream()
                                    .filter(goal -> id.equals(goal.id()))
                                    .findFirst()
                                    .orElse(null),
                            this::remove));
            there.remove(shown);
            goals.add(shown);
        }
        arrange();
    }

    private void remove(GoalFields goal) {
        int place = goals.indexOf(goal);
        goals.remove(goal);
        arrange();
        spoken.setText(translate("plan.goals.removed", place + 1));
        if (goals.isEmpty()) {
            add.focus();
        } else {
            goals.get(Math.min(place, goals.size() - 1)).focus();
        }
    }

    private void arrange() {
        list.removeAll();
        fields.removeBelow(PATH);
        for (int i = 0; i < goals.size(); i++) {
            goals.get(i).place(fields, PATH + "." + i, i + 1);
            list.add(goals.get(i));
        }
        add.setEnabled(goals.size() < MOST);
    }

    List<FieldProblem> check() {
        // A goal nobody has begun is none; what is sent has the places that are seen.
        if (goals.removeIf(GoalFields::isEmpty)) {
            arrange();
        }
        List<FieldProblem> problems = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            problems.addAll(goals.get(i).check(PATH + "." + i, i + 1));
        }
        return problems;
    }

    List<PlanContent.Goal> goals() {
        return goals.stream().map(GoalFields::goal).toList();
    }
}
