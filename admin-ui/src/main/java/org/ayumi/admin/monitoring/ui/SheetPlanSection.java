package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.common.ui.SampleMark;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.evidence.Evidence;
import org.ayumi.admin.monitoring.DepartmentSheet;
import org.ayumi.admin.monitoring.PlanPoint;
import org.ayumi.admin.monitoring.SheetPlan;
import org.ayumi.admin.report.PlanReport;
import org.ayumi.admin.report.ReportReview;
import org.ayumi.admin.report.ui.ReportMarks;

/** One plan on its department's sheet: its goals against both targets, its reports, and what was said of them. */
final class SheetPlanSection extends Card {

    private static final long serialVersionUID = 1L;

    SheetPlanSection(DepartmentSheet sheet, SheetPlan plan, int fiscalYear) {
        super(plan.title());
        addClassName("sheet-plan");
        var about = new Paragraph(translate(
                "monitoring.sheet.about",
                translate(plan.priority() ? "monitoring.kind.priority" : "monitoring.kind.others"),
                plan.responsiblePost() == null ? translate("monitoring.sheet.no-post") : plan.responsiblePost()));
        if (plan.sample()) {
            about.add(new Text(" "), new SampleMark());
        }
        add(about);
        add(new SheetGoals(plan.goals()), reports(sheet, plan, fiscalYear));
        var comments = new SheetComments(plan);
        if (!comments.isEmpty()) {
            add(comments);
        }
    }

    private static NativeTable reports(DepartmentSheet sheet, SheetPlan plan, int fiscalYear) {
        var table = new NativeTable();
        table.addClassNames("sheet", "reports");
        table.setCaptionText(translate("monitoring.sheet.reports"));
        var head = new NativeTableRow();
        Stream.of("period", "status", "rating", "achievement", "why", "words")
                .forEach(name -> head.add(Cells.columnHeader(translate("monitoring.sheet." + name))));
        table.getHead().add(head);
        for (var period : sheet.periods(plan)) {
            table.getBody().add(row(period, sheet.point(plan, period), plan.report(period), fiscalYear));
        }
        return table;
    }

    private static NativeTableRow row(
            ReportPeriod period, Optional<PlanPoint> point, Optional<PlanReport> report, int fiscalYear) {
        return new NativeTableRow(
                Cells.rowHeader(new Text(PeriodText.name(period))),
                cell(
                        "status",
                        point.map(each -> StandingMarks.of(each, fiscalYear)).orElseGet(ReportMarks::unreported)),
                cell("rating", rating(report.map(PlanReport::review))),
                cell(
                        "achievement",
                        new Span(point.map(PlanPoint::achievement)
                                .map(achievement -> new FigureText(achievement, "%").text())
                                .orElse("－"))),
                cell("why", why(point)),
                cell("words", words(report)));
    }

    private static Component rating(Optional<ReportReview> review) {
        var rating = new Span(
                review.map(ReportReview::rating).<Component>map(ReportMarks::of).orElseGet(() -> new Span("－")));
        review.map(ReportReview::comment).ifPresent(comment -> rating.add(Cells.small(comment)));
        return rating;
    }

    private static Component why(Optional<PlanPoint> point) {
        var why = new Span();
        point.map(PlanPoint::cause).ifPresent(cause -> why.add(new Text(ReportMarks.word(cause))));
        point.map(PlanPoint::blocker)
                .ifPresent(
                        blocker -> why.add(Cells.small(translate("monitoring.waits-for", ReportMarks.word(blocker)))));
        if (why.getChildren().findAny().isEmpty()) {
            why.setText("－");
        }
        return why;
    }

    private static Component words(Optional<PlanReport> report) {
        var words = new Div();
        report.map(PlanReport::done).ifPresent(done -> words.add(new Paragraph(done)));
        report.map(PlanReport::next)
                .ifPresent(next -> words.add(new Paragraph(translate("monitoring.sheet.next", next))));
        report.map(PlanReport::evidence)
                .filter(files -> !files.isEmpty())
                .ifPresent(files -> words.add(Cells.small(translate(
                        "monitoring.sheet.evidence",
                        files.stream().map(Evidence::name).collect(Collectors.joining("、"))))));
        if (words.getChildren().findAny().isEmpty()) {
            words.setText("－");
        }
        return words;
    }

    private static NativeTableCell cell(String name, Component content) {
        return Cells.labelled(translate("monitoring.sheet." + name), content);
    }
}
