package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.monitoring.MonitoringPage;
import org.ayumi.admin.monitoring.PlanWait;
import org.ayumi.admin.monitoring.Viewpoint;
import org.ayumi.admin.report.Blocker;

/** The waits as a list: everything the picture shows, with links. */
final class WaitsListCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Viewpoint viewpoint;
    private final transient MonitoringPage page;

    WaitsListCard(Viewpoint viewpoint, MonitoringPage page, List<PlanWait> waits) {
        super(translate("monitoring.waits.list", waits.size()));
        this.viewpoint = viewpoint;
        this.page = page;
        setId("waits-list");
        var table = new NativeTable();
        table.addClassName("sheet");
        var head = new NativeTableRow();
        Stream.of("plan", "target", "responsible", "since")
                .forEach(name -> head.add(Cells.columnHeader(translate("monitoring.waits." + name))));
        table.getHead().add(head);
        waits.stream()
                .sorted(Comparator.comparing((PlanWait wait) -> !wait.deadlock())
                        .thenComparing(wait -> wait.since().endsOn(viewpoint.fiscalYear()))
                        .thenComparing(PlanWait::target))
                .forEach(wait -> table.getBody().add(row(wait)));
        add(table);
    }

    private NativeTableRow row(PlanWait wait) {
        var title = Cells.rowHeader(MonitoringLinks.plan(wait.planId(), wait.title()), Cells.small(wait.department()));
        if (wait.deadlock()) {
            title.add(WaitMarks.deadlock());
        }
        return new NativeTableRow(
                title,
                Cells.labelled(translate("monitoring.waits.target"), target(wait)),
                Cells.labelled(translate("monitoring.waits.responsible"), responsible(wait.blocker())),
                Cells.labelled(translate("monitoring.waits.since"), new SinceText(MonitoringText.since(wait.since()))));
    }

    private Component target(PlanWait wait) {
        var blocker = wait.blocker();
        String text = MonitoringText.blocker(blocker, page.figures());
        String id = blocker.id();
        if (id == null) {
            return new Span(text);
        }
        return blocker.kind() == Blocker.Kind.PLAN
                ? MonitoringLinks.plan(id, text)
                : MonitoringLinks.initiative(id, text);
    }

    private Component responsible(Blocker blocker) {
        return page.responsible(blocker)
                .<Component>map(department -> page.figures().plans().stream()
                                .anyMatch(plan -> plan.department().code().equals(department.code()))
                        ? MonitoringLinks.sheet(viewpoint.fiscalYear(), department)
                        : new Span(department.name()))
                .orElseGet(() -> new Span(translate("monitoring.responsible." + blocker.kind())));
    }
}
