package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.common.ui.SampleMark;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.monitoring.FigureAddress;
import org.ayumi.admin.monitoring.MonitoredPlan;
import org.ayumi.admin.monitoring.MonitoringPage;
import org.ayumi.admin.monitoring.PlanPoint;
import org.ayumi.admin.monitoring.PlanWait;
import org.ayumi.admin.monitoring.Viewpoint;
import org.ayumi.admin.report.Blocker;
import org.ayumi.admin.report.PlanProgress;
import org.ayumi.admin.report.ui.ReportMarks;

/** Plans with how they stand, those in the worst way first. */
final class PlansCard extends Card {

    private static final long serialVersionUID = 1L;

    private static final Map<PlanProgress, Integer> ORDER = Map.of(
            PlanProgress.DELAYED, 1,
            PlanProgress.SLIGHTLY_DELAYED, 2,
            PlanProgress.ON_TRACK, 4,
            PlanProgress.COMPLETED, 5,
            PlanProgress.CANCELLED, 6);
    private static final int UNREPORTED = 3;

    private final transient MonitoringPage page;
    private final transient Viewpoint viewpoint;
    private final boolean newest;

    PlansCard(MonitoringPage page, Viewpoint viewpoint, FigureAddress opened, List<MonitoredPlan> plans) {
        super(translate("monitoring.opened.plans"));
        this.page = page;
        this.viewpoint = viewpoint;
        newest = opened.figure().ofAllPlans();
        var table = new NativeTable();
        table.addClassNames("sheet", "opened");
        var head = new NativeTableRow();
        Stream.of("plan", "department", "status", "achievement", "why", "since", "report")
                .forEach(name -> head.add(Cells.columnHeader(translate("monitoring.column." + name))));
        table.getHead().add(head);
        plans.stream()
                .sorted(Comparator.comparingInt(plan -> order(point(plan))))
                .forEach(plan -> table.getBody().add(row(plan)));
        add(table);
    }

    private Optional<PlanPoint> point(MonitoredPlan plan) {
        return newest ? plan.newest() : plan.at(viewpoint.period());
    }

    private static int order(Optional<PlanPoint> point) {
        if (point.isEmpty() || point.get().overdue()) {
            return 0;
        }
        var status = point.get().status();
        return status == null ? UNREPORTED : ORDER.getOrDefault(status, UNREPORTED);
    }

    private NativeTableRow row(MonitoredPlan plan) {
        var point = point(plan);
        var title = Cells.rowHeader(MonitoringLinks.plan(plan.planId(), plan.title()));
        if (newest) {
            title.add(Cells.small(MonitoringText.plan(plan)));
        }
        if (plan.sample()) {
            title.add(new SampleMark());
        }
        return new NativeTableRow(
                title,
                cell("department", MonitoringLinks.sheet(viewpoint.fiscalYear(), plan.department())),
                cell(
                        "status",
                        point.map(each -> StandingMarks.of(each, viewpoint.fiscalYear()))
                                .orElseGet(ReportMarks::unreported)),
                cell(
                        "achievement",
                        new Span(point.map(PlanPoint::achievement)
                                .map(achievement -> new FigureText(achievement, "%").text())
                                .orElse("－"))),
                cell("why", why(plan, point)),
                cell("since", new SinceText(since(plan, point).orElse("－"))),
                cell("report", report(plan, point)));
    }

    private Optional<String> since(MonitoredPlan plan, Optional<PlanPoint> point) {
        if (newest) {
            return wait(plan).map(wait -> MonitoringText.since(wait.since()));
        }
        return point.flatMap(each -> plan.behindSince(each.period(), viewpoint.fiscalYear()))
                .map(MonitoringText::since);
    }

    private Optional<PlanWait> wait(MonitoredPlan plan) {
        return page.figures().waits().stream()
                .filter(wait -> wait.planId().equals(plan.planId()))
                .findFirst();
    }

    private Span why(MonitoredPlan plan, Optional<PlanPoint> point) {
        var why = new Span();
        point.map(PlanPoint::cause).ifPresent(cause -> why.add(new Span(ReportMarks.word(cause))));
        // What an opened wait waits for may stand in an older report than the newest period.
        var blocker = newest ? wait(plan).map(PlanWait::blocker) : point.map(PlanPoint::blocker);
        blocker.ifPresent(each -> why.add(Cells.small(waitsFor(each))));
        if (why.getChildren().findAny().isEmpty()) {
            why.setText("－");
        }
        return why;
    }

    private String waitsFor(Blocker blocker) {
        String what = MonitoringText.blocker(blocker, page.figures());
        return page.responsible(blocker)
                .map(department -> translate("monitoring.waits-for.of", what, department.name()))
                .orElseGet(() -> translate("monitoring.waits-for", what));
    }

    private Component report(MonitoredPlan plan, Optional<PlanPoint> point) {
        return point.filter(each -> each.status() != null)
                .filter(_ -> page.readsReportsOf(plan.department().code()))
                .flatMap(each -> MonitoringLinks.report(
                        plan.planId(),
                        each.period(),
                        translate("monitoring.report.link", PeriodText.name(each.period()))))
                .<Component>map(link -> link)
                .orElseGet(() -> new Span("－"));
    }

    private static NativeTableCell cell(String name, Component content) {
        return Cells.labelled(translate("monitoring.column." + name), content);
    }
}
