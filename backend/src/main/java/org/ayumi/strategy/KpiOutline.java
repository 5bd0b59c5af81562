package org.ayumi.strategy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A KPI line without what its measures hold: what is changed by adding, moving and removing lines and measures.
 *
 * @param label the line's name
 * @param note its remarks
 * @param measures which measures, in order
 */
record KpiOutline(String label, @Nullable String note, List<MeasureId> measures) {

    static List<KpiOutline> of(Initiative initiative) {
        return initiative.kpis().stream()
                .map(kpi -> new KpiOutline(
                        kpi.label(),
                        kpi.note(),
                        kpi.measures().stream().map(Measure::id).toList()))
                .toList();
    }

    /** The first initiative with the second one's lines; measures both have stay as the first has them. */
    static Initiative carry(Initiative to, Initiative from) {
        var lines = of(from).stream()
                .map(line -> line.on(to, from))
                .flatMap(Optional::stream)
                .toList();
        // A number that was given once stays given, also to a measure the second one no longer has.
        int given = Math.max(Objects.requireNonNull(to.lastMeasure()), Objects.requireNonNull(from.lastMeasure()));
        return to.copy().kpis(lines).lastMeasure(given).build();
    }

    private Optional<Kpi> on(Initiative to, Initiative from) {
        var found = measures.stream()
                .map(id -> Stream.of(to, from)
                        .flatMap(each -> each.findMeasure(id).stream())
                        .findFirst()
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(new Kpi(label, note, found));
    }
}
