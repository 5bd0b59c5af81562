package org.ayumi.admin.plan.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.common.ui.FiscalYearText;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.plan.Plan;
import org.ayumi.admin.plan.PlanGoal;
import org.ayumi.admin.strategy.ui.TargetLedger;

/** 目標: every goal with its target, what the target was, and whether it is met. */
final class GoalsCard extends Card {

    private static final long serialVersionUID = 1L;

    GoalsCard(Plan plan, Function<PlanGoal, Optional<Component>> action) {
        super(translate("plan.goals"));
        if (plan.goals().isEmpty()) {
            add(new Paragraph(translate("plan.goals.none")));
            return;
        }
        var table = new NativeTable();
        table.addClassName("sheet");
        var header = new NativeTableRow();
        Stream.of("label", "target", "actual", "judgement")
                .forEach(name -> header.add(Cells.columnHeader(translate("plan.goal." + name))));
        table.getHead().add(header);
        for (var goal : plan.goals()) {
            var row = row(goal, action.apply(goal));
            table.getBody().add(row);
            if (!goal.changes().isEmpty()) {
                row.addClassName("has-more");
                table.getBody().add(changes(goal));
            }
        }
        add(table);
    }

    private static NativeTableRow row(PlanGoal goal, Optional<Component> action) {
        var target = new Span(new Span(goal.printed()));
        action.ifPresent(target::add);
        var actual = goal.actual();
        String reached = actual == null
                ? "－"
                : actual.printed() != null
                        ? actual.printed()
                        : actual.value() == null ? "－" : new FigureText(actual.value(), goal.unit()).text();
        var header = Cells.rowHeader(new Text(goal.label()));
        former(goal).forEach(header::add);
        return new NativeTableRow(
                header,
                Cells.labelled(translate("plan.goal.target"), target),
                Cells.labelled(translate("plan.goal.actual"), new Span(reached)),
                Cells.labelled(translate("plan.goal.judgement"), judgement(goal)));
    }

    private static Component judgement(PlanGoal goal) {
        var judgement = new Div(GoalMarks.of(goal.status(), goal.provisional()));
        if (goal.statusPeriod() != null && goal.provisional()) {
            judgement.add(Cells.small(translate("plan.goal.as-of", PeriodText.name(goal.statusPeriod()))));
        }
        return judgement;
    }

    /** What the goal of last year says: its result, its target, and how that one had changed. */
    private static List<Component> former(PlanGoal goal) {
        List<Component> lines = new ArrayList<>();
        var baseline = goal.baseline();
        if (baseline != null) {
            lines.add(line(Cells.small(translate(
                    "plan.goal.baseline", new FiscalYearText(baseline.fiscalYear()).era(), baseline.printed()))));
        }
        var former = goal.former();
        if (former != null) {
            var original = former.original();
            lines.add(line(Cells.small(
                    original == null
                            ? translate("plan.goal.former", former.printed())
                            : translate("plan.goal.former.changed", original.printed(), former.printed()))));
        }
        return lines;
    }

    private static NativeTableRow changes(PlanGoal goal) {
        var cell = new NativeTableCell();
        cell.addClassName("whole");
        cell.setColspan(4);
        cell.add(new TargetLedger(
                "plan.goal.original",
                goal.original(),
                goal.changes(),
                status -> GoalMarks.of(status, goal.provisional())));
        var row = new NativeTableRow(cell);
        row.addClassName("more");
        return row;
    }

    private static Div line(Component... parts) {
        var line = new Div();
        for (var part : parts) {
            line.add(part, new Text(" "));
        }
        line.addClassName("reason");
        return line;
    }
}
