package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ayumi.admin.common.ui.DayText;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.monitoring.Figure;
import org.ayumi.admin.monitoring.FigureAddress;
import org.ayumi.admin.monitoring.Monitoring;
import org.ayumi.admin.monitoring.MonitoringPage;
import org.ayumi.admin.monitoring.PlanWait;
import org.ayumi.admin.monitoring.Viewpoint;
import org.ayumi.admin.monitoring.Waits;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.report.ui.ReportMarks;

/** What stands still, the hardest first: plans that wait for each other, what most wait for, reports nobody wrote. */
record Asks(List<Ask> shown, int moreQueues) {

    private static final int QUEUES = 5;

    static Asks of(MonitoringPage page, Viewpoint viewpoint) {
        var waits = Waits.of(page.figures().waits(), viewpoint.fiscalYear());
        List<Ask> shown = new ArrayList<>();
        waits.circles().forEach(circle -> shown.add(circle(circle, page.figures(), viewpoint)));
        waits.queues().stream().limit(QUEUES).forEach(queue -> shown.add(queue(queue, page, viewpoint)));
        var overdue = page.figures().summary().overdue();
        if (!overdue.isEmpty()) {
            shown.add(overdue(page, viewpoint));
        }
        return new Asks(shown, Math.max(0, waits.queues().size() - QUEUES));
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    private static Ask circle(List<PlanWait> circle, Monitoring monitoring, Viewpoint viewpoint) {
        return new Ask(
                WaitMarks.deadlock(),
                FigureAddress.circle(circle.getFirst().planId()),
                translate(
                        "monitoring.ask.circle",
                        circle.stream()
                                .map(wait -> translate("monitoring.ask.plan", wait.department(), wait.title()))
                                .collect(Collectors.joining("、"))),
                MonitoringText.since(Waits.earliest(circle, viewpoint.fiscalYear())),
                MonitoringText.departments(circle.stream().map(PlanWait::department)),
                translate("monitoring.ask.circle.what"));
    }

    private static Ask queue(Waits.Queue queue, MonitoringPage page, Viewpoint viewpoint) {
        var blocker = queue.blocker();
        var waiting = queue.waiting();
        return new Ask(
                WaitMarks.waiting(),
                FigureAddress.waitingFor(queue.target()),
                translate(
                        "monitoring.ask.queue",
                        MonitoringText.blocker(blocker, page.figures()),
                        waiting.size(),
                        MonitoringText.departments(waiting.stream().map(PlanWait::department))),
                MonitoringText.since(queue.since(viewpoint.fiscalYear())),
                page.responsible(blocker)
                        .map(PlanDepartment::name)
                        .orElseGet(() -> translate("monitoring.responsible." + blocker.kind())),
                translate("monitoring.ask.queue.what." + blocker.kind()));
    }

    private static Ask overdue(MonitoringPage page, Viewpoint viewpoint) {
        var overdue = page.figures().plans(page.figures().summary().overdue());
        return new Ask(
                ReportMarks.missed(),
                FigureAddress.whole(Figure.OVERDUE),
                translate("monitoring.ask.overdue", PeriodText.name(viewpoint.period()), overdue.size()),
                page.due(viewpoint.period())
                        .map(due -> translate("monitoring.ask.overdue.since", DayText.format(due.dueOn())))
                        .orElse(""),
                MonitoringText.departments(
                        overdue.stream().map(plan -> plan.department().name())),
                translate("monitoring.ask.overdue.what"));
    }
}
