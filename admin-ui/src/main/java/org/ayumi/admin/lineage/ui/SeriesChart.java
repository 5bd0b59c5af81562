package org.ayumi.admin.lineage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.FigureText;
import org.ayumi.admin.lineage.KpiSeries;
import org.springframework.web.util.HtmlUtils;

/** The course of a KPI: results as a line with their figures, targets as marks of another shape. */
final class SeriesChart extends Div {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 420;
    private static final int HEIGHT = 170;
    private static final int SIDE = 50;
    private static final int TOP = 34;
    private static final int BOTTOM = 34;
    private static final int MARK = 5;

    private final transient KpiSeries series;
    private final int first;
    private final int last;
    private final double lowest;
    private final double highest;

    SeriesChart(KpiSeries series) {
        this.series = series;
        var all = Stream.concat(series.results().stream(), series.targets().stream())
                .toList();
        first = all.stream().mapToInt(KpiSeries.Point::fiscalYear).min().orElse(0);
        last = all.stream().mapToInt(KpiSeries.Point::fiscalYear).max().orElse(0);
        lowest = all.stream().mapToDouble(SeriesChart::value).min().orElse(0);
        highest = all.stream().mapToDouble(SeriesChart::value).max().orElse(0);
        addClassName("series-chart");
        add(new Html(svg()));
        var key = new Div(translate("lineage.series.key"));
        key.addClassName("quiet-note");
        add(key);
    }

    private static double value(KpiSeries.Point point) {
        Double value = point.value();
        return value == null ? 0 : value;
    }

    private String svg() {
        var svg = new StringBuilder("<div><svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\">"
                .formatted(HtmlUtils.htmlEscape(label()), WIDTH, HEIGHT));
        svg.append("<polyline points=\"%s\"/>"
                .formatted(series.results().stream()
                        .map(point -> x(point.fiscalYear()) + "," + y(value(point)))
                        .collect(Collectors.joining(" "))));
        series.targets()
                .forEach(point ->
                        svg.append("<path class=\"target\" d=\"M%d %d l%3$d %3$d l-%3$d %3$d l-%3$d -%3$d z\"/>"
                                .formatted(x(point.fiscalYear()), y(value(point)) - MARK, MARK)));
        series.results()
                .forEach(point -> svg.append("<circle cx=\"%d\" cy=\"%d\" r=\"4\"/>"
                                .formatted(x(point.fiscalYear()), y(value(point))))
                        .append(text("figure", point.fiscalYear(), y(value(point)) - 12, figure(point))));
        for (int year = first; year <= last; year++) {
            svg.append(text("year", year, HEIGHT - 10, LineageYear.era(year)));
        }
        return svg.append("</svg></div>").toString();
    }

    private String text(String name, int year, int y, String text) {
        return "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"middle\">%s</text>"
                .formatted(name, x(year), y, HtmlUtils.htmlEscape(text));
    }

    private int x(int year) {
        return first == last ? WIDTH / 2 : SIDE + (WIDTH - 2 * SIDE) * (year - first) / (last - first);
    }

    private int y(double value) {
        double share = highest == lowest ? 0.5 : (value - lowest) / (highest - lowest);
        return (int) Math.round(HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM));
    }

    private static String figure(KpiSeries.Point point) {
        return new FigureText(value(point), point.unit()).text();
    }

    private String label() {
        return translate("lineage.series.label", series.label(), said(series.results()), said(series.targets()));
    }

    private static String said(List<KpiSeries.Point> points) {
        return points.stream()
                .map(point -> LineageYear.era(point.fiscalYear()) + " " + figure(point))
                .collect(Collectors.joining("、"));
    }
}
