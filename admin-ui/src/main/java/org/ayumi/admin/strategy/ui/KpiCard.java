package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.ayumi.admin.common.ui.Card;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.Kpi;
import org.jspecify.annotations.Nullable;

/** 目標・指標（KPI）: every line with its measures, figures and sources. */
final class KpiCard extends Card {

    private static final long serialVersionUID = 1L;

    /** What there is to say of a measure before its year has results. */
    private static final List<String> PLANNED = List.of("measure", "baseline", "target");

    private static final List<String> ALL = List.of("measure", "baseline", "target", "actual", "status", "source.cell");

    KpiCard(Initiative initiative, @Nullable String changed, InitiativeActions actions) {
        super(translate("strategy.kpi.heading"));
        var table = new NativeTable();
        table.addClassName("sheet");
        List<String> columns = initiative.draft() ? PLANNED : ALL;
        table.getHead().add(header(columns));
        boolean first = true;
        for (var kpi : initiative.kpis()) {
            var body = first ? table.getBody() : table.addBody();
            first = false;
            if (isLine(kpi)) {
                body.add(line(kpi, columns.size()));
            }
            for (var measure : kpi.measures()) {
                var note = isLine(kpi) ? null : kpi.note();
                var row = initiative.draft()
                        ? MeasureRow.planned(measure, note, actions.ofTarget(measure))
                        : new MeasureRow(measure, note, actions.of(measure), actions.ofTarget(measure));
                body.add(row);
                var more = new MeasureMore(measure, columns.size(), !initiative.draft());
                if (!more.isEmpty()) {
                    row.addClassName("has-more");
                    body.add(more);
                }
                if (measure.id().equals(changed)) {
                    row.addClassName("changed");
                    more.addClassName("changed");
                }
            }
        }
        if (initiative.kpis().isEmpty()) {
            add(new Paragraph(translate("strategy.kpi.none")));
        } else {
            add(table);
        }
        if (initiative.source() != null) {
            add(new SourceLine("strategy.kpi.source", initiative.source()), printed());
        }
        actions.ofKpis().ifPresent(button -> add(CardFoot.of(button)));
    }

    // A line whose only measure has the same name needs no row of its own.
    private static boolean isLine(Kpi kpi) {
        return kpi.measures().size() > 1 || !kpi.measures().getFirst().label().equals(kpi.label());
    }

    private static NativeTableRow line(Kpi kpi, int columns) {
        var cell = new NativeTableHeaderCell();
        cell.add(new HtmlContainer("strong", new Text(kpi.label())));
        if (kpi.note() != null) {
            cell.add(Cells.small(kpi.note()));
        }
        cell.getElement().setAttribute("colspan", String.valueOf(columns)).setAttribute("scope", "rowgroup");
        var row = new NativeTableRow(cell);
        row.addClassName("kpi-line");
        return row;
    }

    private static Paragraph printed() {
        var line = new Paragraph(translate("strategy.kpi.printed.hint"));
        line.addClassName("quiet-note");
        return line;
    }

    private static NativeTableRow header(List<String> columns) {
        var row = new NativeTableRow();
        columns.forEach(name -> {
            var cell = Cells.columnHeader(translate("strategy.kpi." + name));
            if (Set.of("baseline", "target", "actual").contains(name)) {
                cell.addClassName("n");
            }
            row.add(cell);
        });
        return row;
    }
}
