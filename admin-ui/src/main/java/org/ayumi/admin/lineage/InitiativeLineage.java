package org.ayumi.admin.lineage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where an initiative comes from, where it went, and its KPIs over the years. */
public record InitiativeLineage(List<LineageLink> predecessors, List<LineageLink> successors, List<Line> kpis) {

    /** A KPI line. */
    public record Line(List<Of> measures) {}

    /** A measure's series. */
    public record Of(@Nullable KpiSeries series) {}

    /** The series of its measures that tell of more than one year. */
    public List<KpiSeries> courses() {
        return kpis.stream()
                .flatMap(line -> line.measures().stream())
                .flatMap(of -> Stream.ofNullable(of.series()))
                .filter(series -> series.points().stream()
                                .map(KpiSeries.Point::fiscalYear)
                                .distinct()
                                .count()
                        > 1)
                .filter(Objects::nonNull)
                .toList();
    }
}
