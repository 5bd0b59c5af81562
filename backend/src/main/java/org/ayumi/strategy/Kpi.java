package org.ayumi.strategy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * A published KPI line (目標・指標); one line can hold several measures.
 *
 * @param label the line's name as printed
 * @param note its remarks in short
 * @param measures what is measured, at least one
 */
public record Kpi(String label, @Nullable String note, List<Measure> measures) {

    /** Refuses a line without label or measure. */
    public Kpi {
        Required.text(label, "kpi.label");
        measures = Required.list(measures);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("kpi '%s' needs a measure".formatted(label));
        }
    }

    /** With other measures, or without some; empty where none is left. */
    public Optional<Kpi> flatMapMeasures(Function<Measure, Optional<Measure>> change) {
        var left =
                measures.stream().flatMap(each -> change.apply(each).stream()).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Kpi(label, note, left));
    }

    /** With each of its measures changed. */
    public Kpi mapMeasures(UnaryOperator<Measure> change) {
        return new Kpi(label, note, measures.stream().map(change).toList());
    }
}
