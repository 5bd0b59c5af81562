package org.ayumi.admin.monitoring.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.cycle.ui.PeriodText;
import org.ayumi.admin.monitoring.Figure;
import org.ayumi.admin.monitoring.FigureAddress;
import org.ayumi.admin.monitoring.Monitoring;
import org.ayumi.admin.monitoring.Summary;
import org.ayumi.admin.monitoring.Viewpoint;
import org.ayumi.admin.report.PlanProgress;
import org.jspecify.annotations.Nullable;

/** The two figures with what they are computed from, the period before, and what matters in a sentence or two. */
final class FiguresCard extends Card {

    private static final long serialVersionUID = 1L;

    private final transient Viewpoint viewpoint;

    FiguresCard(Viewpoint viewpoint, Monitoring monitoring) {
        super(translate("monitoring.figures", PeriodText.name(viewpoint.period())));
        this.viewpoint = viewpoint;
        addClassName("monitoring-figures");
        var summary = monitoring.summary();
        var headline = new Paragraph(Headline.of(monitoring));
        headline.addClassName("headline");
        var onTrack = figure(
                "on-track",
                summary.onTrack().percent(),
                monitoring
                        .former()
                        .map(former -> MonitoringText.moved(
                                former.period(),
                                former.summary().onTrack().percent(),
                                summary.onTrack().percent())));
        onTrack.add(new Paragraph(
                new Text(translate("monitoring.on-track.of.counted")),
                link(Figure.ON_TRACK, summary.onTrack().counted().count()),
                new Text(translate("monitoring.on-track.of.all")),
                link(Figure.GOING, summary.onTrack().of().count()),
                new Text(translate("monitoring.on-track.of.end"))));
        var mean = figure(
                "achievement",
                summary.meanAchievement().percent(),
                monitoring
                        .former()
                        .map(former -> MonitoringText.moved(
                                former.period(),
                                former.summary().meanAchievement().percent(),
                                summary.meanAchievement().percent())));
        mean.add(new Paragraph(
                new Text(translate("monitoring.achievement.of")),
                link(Figure.REPORTED, summary.reported().count()),
                new Text(translate("monitoring.achievement.of.end"))));
        var figures = new Div(onTrack, mean, reporting(summary));
        figures.addClassName("figure-columns");
        add(headline, figures);
    }

    private static Div figure(String name, @Nullable Double percent, Optional<String> moved) {
        var label = new Span(translate("monitoring." + name));
        label.addClassName("figure-name");
        var value = new HtmlContainer("b", new Text(MonitoringText.percent(percent)));
        var figure = new Div(label, value);
        moved.ifPresent(text -> {
            var line = new Span(text);
            line.addClassName("moved");
            figure.add(line);
        });
        return figure;
    }

    private Div reporting(Summary summary) {
        var figure = new Div(span("monitoring.reporting"));
        figure.add(new HtmlContainer(
                "b",
                new Text(translate(
                        "monitoring.reporting.of",
                        summary.reported().count(),
                        summary.plans().count()))));
        var unreported = new Paragraph(
                new Text(translate("monitoring.reporting.left")),
                link(Figure.UNREPORTED, summary.unreported().count()));
        var parts = Stream.of(Figure.OVERDUE, Figure.RETURNED)
                .filter(part -> part.of(summary).count() > 0)
                .toList();
        for (var each : parts) {
            String before = each == parts.getFirst() ? "first" : "next";
            unreported.add(
                    new Text(translate("monitoring.reporting." + before + "." + each)),
                    link(each, each.of(summary).count()));
        }
        if (!parts.isEmpty()) {
            unreported.add(new Text(translate("monitoring.reporting.end")));
        }
        figure.add(unreported);
        if (summary.with(PlanProgress.CANCELLED).count() > 0) {
            figure.add(new Paragraph(
                    new Text(translate("monitoring.reporting.cancelled")),
                    link(Figure.CANCELLED, summary.with(PlanProgress.CANCELLED).count())));
        }
        return figure;
    }

    private static Span span(String key) {
        var span = new Span(translate(key));
        span.addClassName("figure-name");
        return span;
    }

    private Component link(Figure figure, int count) {
        return MonitoringLinks.figure(viewpoint, FigureAddress.whole(figure), translate("monitoring.count", count));
    }
}
