package org.ayumi.admin.review.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.function.Function;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.Chip;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ui.ReportMarks;
import org.ayumi.admin.review.ReviewedReport;
import org.jspecify.annotations.Nullable;

/** A report's words, this time's first, last time's beside them. */
final class WordsTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final transient PlanReport report;
    private final transient @Nullable PlanReport former;

    WordsTable(ReviewedReport reviewed) {
        report = reviewed.report();
        former = reviewed.former();
        addClassNames("sheet", "compare");
        var header = new NativeTableRow(Cells.columnHeader(translate("review.word")), Cells.columnHeader(now()));
        if (former != null) {
            header.add(Cells.columnHeader(before(former)));
        }
        getHead().add(header);
        row("status", WordsTable::status);
        row(
                "achievement",
                its -> text(its.achievement() == null ? null : new FigureText(its.achievement(), "%").text()));
        row("cause", its -> text(its.cause() == null ? null : ReportMarks.word(its.cause())));
        row("blocker", its -> text(its.blocker() == null ? null : ReportMarks.word(its.blocker())));
        row("done", its -> text(its.done()));
        row("next", its -> text(its.next()));
    }

    private String now() {
        return translate("review.now", PeriodText.name(report.period()));
    }

    private static String before(PlanReport earlier) {
        return translate("review.before", PeriodText.name(earlier.period()));
    }

    private void row(String name, Function<PlanReport, @Nullable Component> part) {
        var mine = part.apply(report);
        var theirs = former == null ? null : part.apply(former);
        if (mine == null && theirs == null) {
            return;
        }
        var row = new NativeTableRow(
                Cells.rowHeader(new Span(translate("review.word." + name))), Cells.labelled(now(), orNone(mine)));
        if (former != null) {
            row.add(Cells.labelled(before(former), orNone(theirs)));
        }
        getBody().add(row);
    }

    private static Component orNone(@Nullable Component part) {
        return Objects.requireNonNullElseGet(part, () -> new Span("－"));
    }

    private static @Nullable Component status(PlanReport its) {
        var status = new Div(ReportMarks.of(its.status()));
        if (its.unchanged()) {
            status.add(new Chip(translate("review.unchanged")));
        }
        return status;
    }

    private static @Nullable Component text(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var said = new Span(text);
        said.addClassName("said");
        return said;
    }
}
