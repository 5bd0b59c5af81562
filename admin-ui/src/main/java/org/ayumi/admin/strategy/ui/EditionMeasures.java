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
import org.ayumi.admin.strategy.Measure;
import org.jspecify.annotations.Nullable;

/** The measures of an initiative as an edition has them. */
final class EditionMeasures extends NativeTable {

    private static final long serialVersionUID = 1L;

    private static final int PLANNED = 3;
    private static final int ALL = 6;

    /**
     * Measures as they were published.
     *
     * @param results whether the edition tells what came of its plan
     */
    EditionMeasures(List<Kpi> kpis, boolean results) {
        addClassName("sheet");
        var head = new NativeTableRow();
        Stream.of("measure", "baseline", "target", "actual", "status", "source.cell")
                .limit(results ? ALL : PLANNED)
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
                        .map(measure -> row(measure, kpi.measures().size() > 1 ? kpi.label() : kpi.note(), results)))
                .forEach(getBody()::add);
    }

    private static MeasureRow row(Measure measure, @Nullable String note, boolean results) {
        return results
                ? new MeasureRow(measure, note, Optional.empty(), Optional.empty())
                : MeasureRow.planned(measure, note, Optional.empty());
    }
}
