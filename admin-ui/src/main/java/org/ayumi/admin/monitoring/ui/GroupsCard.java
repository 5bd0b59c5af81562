package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.monitoring.Figure;
import org.ayumi.admin.monitoring.FigureAddress;
import org.ayumi.admin.monitoring.Grouping;
import org.ayumi.admin.monitoring.Monitoring;
import org.ayumi.admin.monitoring.Monitoring.Group;
import org.ayumi.admin.monitoring.PlanSet;
import org.ayumi.admin.monitoring.Viewpoint;

/** どこに多いか: departments, themes, initiatives or aims, those with most plans that are stuck first. */
final class GroupsCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Viewpoint viewpoint;
    private final Grouping grouping;

    GroupsCard(Viewpoint viewpoint, Monitoring monitoring, Grouping grouping) {
        super(translate("monitoring.groups"));
        this.viewpoint = viewpoint;
        this.grouping = grouping;
        var nav = new Nav();
        nav.addClassName("choices");
        nav.setAriaLabel(translate("monitoring.groups.choose"));
        for (var choice : Grouping.values()) {
            var link = MonitoringLinks.overview(viewpoint, choice, translate("monitoring.groups." + choice));
            if (choice == grouping) {
                link.getElement().setAttribute("aria-current", "true");
            }
            nav.add(link);
        }
        add(nav);
        var groups = monitoring.by(grouping);
        var stuck = groups.stream()
                .filter(group -> stuck(group) > 0)
                .sorted(Comparator.comparingInt((Group group) -> -stuck(group)))
                .toList();
        add(stuck.isEmpty() ? new Paragraph(translate("monitoring.groups.none")) : table(stuck));
        var well = groups.stream().filter(group -> stuck(group) == 0).toList();
        if (!well.isEmpty()) {
            var fold = new NativeDetails(translate("monitoring.groups.well", well.size()), table(well));
            fold.addClassName("fold");
            fold.setOpen(stuck.isEmpty());
            add(fold);
        }
        if (grouping != Grouping.DEPARTMENT) {
            var note = new Paragraph(translate("monitoring.groups.overlap"));
            note.addClassNames("quiet-note", "card-foot");
            add(note);
        }
    }

    private static int stuck(Group group) {
        return group.summary().behind().count() + group.summary().overdue().count();
    }

    private NativeTable table(List<Group> groups) {
        var table = new NativeTable();
        table.addClassName("sheet");
        var head = new NativeTableRow();
        head.add(Cells.columnHeader(translate("monitoring.groups." + grouping + ".one")));
        Stream.of(
                        "monitoring.groups.behind",
                        "monitoring.groups.overdue",
                        "monitoring.on-track",
                        "monitoring.achievement")
                .forEach(key -> {
                    var cell = Cells.columnHeader(translate(key));
                    cell.addClassName("n");
                    head.add(cell);
                });
        table.getHead().add(head);
        groups.forEach(group -> table.getBody().add(row(group)));
        return table;
    }

    private NativeTableRow row(Group group) {
        var summary = group.summary();
        return new NativeTableRow(
                Cells.rowHeader(name(group)),
                Cells.figure(translate("monitoring.groups.behind"), count(Figure.BEHIND, group, summary.behind())),
                Cells.figure(translate("monitoring.groups.overdue"), count(Figure.OVERDUE, group, summary.overdue())),
                Cells.figure(
                        translate("monitoring.on-track"),
                        new Span(new Text(
                                MonitoringText.percent(summary.onTrack().percent()))),
                        Cells.small(translate(
                                "monitoring.groups.share",
                                summary.onTrack().counted().count(),
                                summary.onTrack().of().count()))),
                Cells.figure(
                        translate("monitoring.achievement"),
                        new Text(
                                MonitoringText.percent(summary.meanAchievement().percent()))));
    }

    private Component name(Group group) {
        return MonitoringLinks.figure(
                viewpoint, FigureAddress.of(Figure.PLANS, grouping, group.key()), MonitoringText.group(group));
    }

    private Component count(Figure figure, Group group, PlanSet plans) {
        return plans.isEmpty()
                ? new Span(translate("monitoring.count", 0))
                : MonitoringLinks.figure(
                        viewpoint,
                        FigureAddress.of(figure, grouping, group.key()),
                        translate("monitoring.count", plans.count()));
    }
}
