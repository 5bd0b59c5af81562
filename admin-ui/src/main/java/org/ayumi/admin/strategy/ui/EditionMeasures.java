package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ayumi.admin.common.ui.Cells;
import org.ayumi.admin.strategy.Kpi;

/** The measures of an initiative as an edition has them. */
final class EditionMeasures extends NativeTable {

    private static final long serialVersionUID = 1L;

    EditionMeasures(List<Kpi> kpis) {
        addClassName("sheet");
        var head = new NativeTableRow();
        Stream.of("measure", "baseline", "target", "actual", "status", "source.cell")
                .forEach(name -> {
                    var cell = Cells.columnHeader(translate("strategy.kpi." + name));
                    if (Set.of("baseline", "target", "actual").contains(name)) {
                        cell.addClassName("n");
                    }
                    head.add(cell);
                });
        getHead().add(head);
        kpis.stream()
                .flatMap(kpi -> kpi.measures().stream()
                        .map(measure -> new MeasureRow(
                                measure,
                                kpi.measures().size() > 1 ? kpi.label() : kpi.note(),
                                Optional.empty(),
                                Optional.empty())))
                .forEach(getBody()::add);
    }
}
