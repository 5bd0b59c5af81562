package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.monitoring.Monitoring;
import org.ayumi.admin.monitoring.Viewpoint;
import org.jspecify.annotations.Nullable;

/** 推移: both figures period by period, as numbers first and as bars beside them. */
final class TrendCard extends Card {

    private static final long serialVersionUID = 1L;

    TrendCard(Viewpoint viewpoint, Monitoring monitoring) {
        super(translate("monitoring.trend"));
        var table = new NativeTable();
        table.addClassName("sheet");
        var head = new NativeTableRow();
        Stream.of("monitoring.trend.period", "monitoring.on-track", "monitoring.achievement", "monitoring.reporting")
                .forEach(key -> head.add(Cells.columnHeader(translate(key))));
        table.getHead().add(head);
        for (var point : monitoring.trend()) {
            var summary = point.summary();
            var period = MonitoringLinks.overview(viewpoint.at(point.period()), PeriodText.name(point.period()));
            table.getBody()
                    .add(new NativeTableRow(
                            Cells.rowHeader(period),
                            Cells.labelled(
                                    translate("monitoring.on-track"),
                                    bar(summary.onTrack().percent())),
                            Cells.labelled(
                                    translate("monitoring.achievement"),
                                    bar(summary.meanAchievement().percent())),
                            Cells.labelled(
                                    translate("monitoring.reporting"),
                                    new Span(translate(
                                            "monitoring.reporting.of",
                                            summary.reported().count(),
                                            summary.plans().count())))));
        }
        add(table);
    }

    private static Div bar(@Nullable Double percent) {
        var number = new Span(MonitoringText.percent(percent));
        var bar = new Span();
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", (percent == null ? 0 : percent) + "%");
        var line = new Div(number, bar);
        line.addClassName("measured");
        return line;
    }
}
