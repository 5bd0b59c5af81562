package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Badge;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.plan.PlanGoal;
import org.ayumi.admin.plan.ui.GoalMarks;

/** A plan's goals: what was reached, against the target as it stands and against the one the plan was accepted with. */
final class SheetGoals extends NativeTable {

    private static final long serialVersionUID = 1L;

    SheetGoals(List<PlanGoal> goals) {
        addClassName("sheet");
        setCaptionText(translate("monitoring.sheet.goals"));
        var head = new NativeTableRow();
        Stream.of("goal", "actual", "target", "original")
                .forEach(name -> head.add(Cells.columnHeader(translate("monitoring.sheet." + name))));
        getHead().add(head);
        goals.forEach(goal -> getBody().add(row(goal)));
    }

    private static NativeTableRow row(PlanGoal goal) {
        var original = goal.original();
        var accepted = original == null
                ? new Span(translate("monitoring.sheet.unchanged"))
                : against(original.printed(), GoalMarks.of(original.status(), goal.provisional()));
        goal.changes()
                .forEach(change -> accepted.add(
                        Cells.small(translate("monitoring.sheet.change", change.after(), change.reason()))));
        return new NativeTableRow(
                Cells.rowHeader(new Text(goal.label())),
                Cells.labelled(translate("monitoring.sheet.actual"), new Span(actual(goal))),
                Cells.labelled(
                        translate("monitoring.sheet.target"),
                        against(goal.printed(), GoalMarks.of(goal.status(), goal.provisional()))),
                Cells.labelled(translate("monitoring.sheet.original"), accepted));
    }

    private static Span against(String target, Badge badge) {
        return new Span(new Span(target), new Text(" "), badge);
    }

    private static String actual(PlanGoal goal) {
        var actual = goal.actual();
        if (actual == null) {
            return "－";
        }
        if (actual.value() != null) {
            return new FigureText(actual.value(), goal.unit()).text();
        }
        return actual.reason() == null ? "－" : actual.reason();
    }
}
