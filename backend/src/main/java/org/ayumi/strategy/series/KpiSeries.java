package org.ayumi.strategy.series;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ayumi.strategy.Figure;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.MeasureLink;
import org.ayumi.strategy.Strategy;

/**
 * The figures of a KPI over the years, along the lineage of its measures.
 *
 * @param label the newest measure's label
 * @param points by year, then target, last year's figure, result
 */
public record KpiSeries(String label, List<KpiPoint> points) {

    /** Copies the points. */
    public KpiSeries {
        points = List.copyOf(points);
    }

    /**
     * The series a measure is part of: the measures it goes on with, itself, and those that go on with it.
     *
     * @param years the years one may read, with their lineage
     * @return empty where none of them has the measure
     */
    public static Optional<KpiSeries> of(List<Strategy> years, MeasureId id) {
        var found = chain(years, id).stream()
                .flatMap(each -> years.stream().flatMap(year -> points(year, each)))
                .toList();
        boolean known = found.stream().anyMatch(point -> point.measure().id().equals(id));
        return known ? Optional.of(new KpiSeries(label(found), sorted(distinct(found)))) : Optional.empty();
    }

    private static Stream<KpiPoint> points(Strategy year, MeasureId id) {
        return year.findInitiative(id.initiative()).stream()
                .flatMap(initiative -> initiative.findMeasure(id).stream()
                        .flatMap(measure -> new MeasurePoints(year.fiscalYear(), initiative, measure).list().stream()));
    }

    private static Set<MeasureId> chain(List<Strategy> years, MeasureId id) {
        var links = years.stream()
                .flatMap(year -> year.lineage().stream())
                .flatMap(link -> link.measures().stream())
                .toList();
        var chain = new LinkedHashSet<MeasureId>();
        var next = new ArrayDeque<>(List.of(id));
        while (!next.isEmpty()) {
            var later = next.remove();
            if (chain.add(later)) {
                links.stream().filter(link -> link.to().equals(later)).forEach(link -> next.add(link.from()));
            }
        }
        var forward = new ArrayDeque<>(following(links, id));
        while (!forward.isEmpty()) {
            var later = forward.remove();
            if (chain.add(later)) {
                forward.addAll(following(links, later));
            }
        }
        return chain;
    }

    private static List<MeasureId> following(List<MeasureLink> links, MeasureId id) {
        return links.stream()
                .filter(link -> link.from().equals(id))
                .map(MeasureLink::to)
                .toList();
    }

    private static String label(List<KpiPoint> points) {
        return points.stream()
                .map(KpiPoint::measure)
                .max(Comparator.comparing(measure -> measure.id().value()))
                .orElseThrow()
                .label();
    }

    /**
     * A former result printed beside a later target is that year's figure only where the year itself tells none, and is
     * left out where it says the same from the same place.
     */
    private static List<KpiPoint> distinct(List<KpiPoint> points) {
        var told = points.stream()
                .filter(point -> point.kind() == Figure.ACTUAL && point.used())
                .toList();
        var kept = new ArrayList<KpiPoint>();
        for (KpiPoint point : points) {
            if (point.kind() != Figure.BASELINE) {
                kept.add(point);
            } else if (points.stream().noneMatch(each -> each.kind() == Figure.ACTUAL && point.repeats(each))) {
                boolean isTold =
                        told.stream().anyMatch(each -> each.fiscalYear().equals(point.fiscalYear()));
                kept.add(isTold ? point.unused() : point);
            }
        }
        return kept;
    }

    private static List<KpiPoint> sorted(List<KpiPoint> points) {
        return points.stream()
                .sorted(Comparator.comparing(KpiPoint::fiscalYear)
                        .thenComparing(KpiPoint::kind)
                        .thenComparing(point -> !point.used()))
                .toList();
    }
}
