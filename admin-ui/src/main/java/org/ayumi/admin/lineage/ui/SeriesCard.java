package org.ayumi.admin.lineage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.common.ui.SourceText;
import org.ayumi.admin.lineage.KpiSeries;
import org.ayumi.admin.strategy.Source;
import org.jspecify.annotations.Nullable;

/** On an initiative's page: its KPIs over the years, as charts and as tables with every source. */
public final class SeriesCard extends Card {

    private static final long serialVersionUID = 1L;

    /** The card of the series that tell of several years. */
    public SeriesCard(List<KpiSeries> courses) {
        super(translate("lineage.series"));
        courses.forEach(series -> {
            add(new H3(series.label()));
            if (series.isCourse()) {
                add(new SeriesChart(series));
            }
            add(table(series));
        });
    }

    private static NativeTable table(KpiSeries series) {
        var table = new NativeTable();
        table.addClassName("sheet");
        var head = new NativeTableRow();
        List.of("year", "figure", "value", "source")
                .forEach(name -> head.add(Cells.columnHeader(translate("lineage.series." + name))));
        table.getHead().add(head);
        series.points().forEach(point -> table.getBody().add(row(point)));
        return table;
    }

    private static NativeTableRow row(KpiSeries.Point point) {
        var value = new Div(new Span(point.printed()));
        if (point.note() != null) {
            value.add(new Div(Cells.small(point.note())));
        }
        return new NativeTableRow(
                Cells.rowHeader(new Span(LineageYear.era(point.fiscalYear()))),
                Cells.labelled(
                        translate("lineage.series.figure"),
                        new Span(translate("lineage.figure." + point.kind())
                                + (point.used() ? "" : translate("lineage.figure.other")))),
                Cells.labelled(translate("lineage.series.value"), value),
                Cells.labelled(translate("lineage.series.source"), source(point.source())));
    }

    private static Component source(@Nullable Source source) {
        return source == null ? new Span("－") : new SourceText(source.document(), source.locator());
    }
}
