package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.plan.ui.GoalMarks;
import org.ayumi.admin.review.ReviewGoal;
import org.ayumi.admin.review.ReviewedReport;
import org.ayumi.admin.strategy.Actual;
import org.jspecify.annotations.Nullable;

/** What the report says of each goal, against the target as it stands and the one the plan was accepted with. */
final class ResultsTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    ResultsTable(ReviewedReport reviewed) {
        addClassName("sheet");
        var header = new NativeTableRow();
        Stream.of("goal", "target", "actual", "judgement", "former")
                .forEach(name -> header.add(Cells.columnHeader(translate("review.result." + name))));
        getHead().add(header);
        reviewed.goals().forEach(goal -> getBody().add(row(reviewed, goal)));
    }

    private static NativeTableRow row(ReviewedReport reviewed, ReviewGoal goal) {
        var actual = ReviewedReport.actual(reviewed.report(), goal);
        var former = ReviewedReport.actual(reviewed.former(), goal);
        boolean provisional = !reviewed.report().isFinal();
        var target = new Div(new Span(goal.printed()));
        var judgement = new Div(GoalMarks.of(goal.present().judge(actual, goal.unit()), provisional));
        var original = goal.original();
        if (original != null) {
            target.add(Cells.small(translate("review.result.original", original.printed())));
            judgement.add(new Div(
                    Cells.small(translate("review.result.against-original")),
                    GoalMarks.of(original.judge(actual, goal.unit()), provisional)));
        }
        return new NativeTableRow(
                Cells.rowHeader(new Span(goal.label())),
                Cells.labelled(translate("review.result.target"), target),
                Cells.labelled(translate("review.result.actual"), reached(actual, goal)),
                Cells.labelled(translate("review.result.judgement"), judgement),
                Cells.labelled(translate("review.result.former"), reached(former, goal)));
    }

    private static Component reached(@Nullable Actual actual, ReviewGoal goal) {
        var reached = new Div();
        if (actual == null) {
            reached.add(new Span("－"));
            return reached;
        }
        if (actual.value() != null) {
            reached.add(new Span(new FigureText(actual.value(), goal.unit()).text()));
        } else if (actual.verdict() != null) {
            reached.add(new Span(translate("strategy.verdict." + actual.verdict())));
        }
        if (actual.reason() != null) {
            reached.add(Cells.small(actual.reason()));
        }
        return reached;
    }
}
