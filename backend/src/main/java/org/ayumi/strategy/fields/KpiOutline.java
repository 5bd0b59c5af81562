package org.ayumi.strategy.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ayumi.merge.Additions;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.Kpi;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;
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
        return with(to, from, of(from));
    }

    /**
     * The lines two people left, where at least one of them only added lines and measures.
     *
     * @return empty where both did more, or where both together are more than an initiative may have
     */
    static Optional<Initiative> join(Initiative base, Initiative theirs, Initiative mine) {
        var lines = of(base);
        var known = base.measures().stream().map(Measure::id).collect(Collectors.toSet());
        if (without(known, of(mine)).equals(lines)) {
            return joined(theirs, mine, onto(known, of(theirs), of(mine)));
        }
        return without(known, of(theirs)).equals(lines)
                ? joined(theirs, mine, onto(known, of(mine), of(theirs)))
                : Optional.empty();
    }

    private static Optional<Initiative> joined(Initiative theirs, Initiative mine, List<KpiOutline> lines) {
        int measures = lines.stream().mapToInt(line -> line.measures().size()).sum();
        return lines.size() > Initiative.MOST_KPIS || measures > Initiative.MOST_MEASURES
                ? Optional.empty()
                : Optional.of(with(theirs, mine, lines));
    }

    /** Lines with what other lines add to the base of both; a line is known by the measures it already had. */
    private static List<KpiOutline> onto(Set<MeasureId> known, List<KpiOutline> lines, List<KpiOutline> added) {
        var there = lines.stream().flatMap(line -> line.measures().stream()).collect(Collectors.toSet());
        var coming = added.stream()
                .flatMap(line -> line.only(id -> known.contains(id) || !there.contains(id)).stream())
                .toList();
        var grown = new ArrayList<>(lines);
        for (var line : coming) {
            line.placeIn(lines, known)
                    .ifPresent(place -> grown.set(place, grown.get(place).grown(line, known)));
        }
        var inPlace = new ArrayList<KpiOutline>();
        for (var line : coming) {
            var place = line.placeIn(lines, known);
            if (place.isPresent()) {
                inPlace.add(grown.get(place.getAsInt()));
            } else {
                line.only(id -> !known.contains(id)).ifPresent(inPlace::add);
            }
        }
        return Additions.onto(inPlace.stream().filter(grown::contains).toList(), grown, inPlace);
    }

    private KpiOutline grown(KpiOutline other, Set<MeasureId> known) {
        var had = other.measures().stream().filter(known::contains).toList();
        return new KpiOutline(label, note, Additions.onto(had, measures, other.measures()));
    }

    /** Where the line stands that has a measure this one had; empty where none is left, and for a new line. */
    private OptionalInt placeIn(List<KpiOutline> lines, Set<MeasureId> known) {
        return IntStream.range(0, lines.size())
                .filter(i ->
                        lines.get(i).measures().stream().anyMatch(id -> known.contains(id) && measures.contains(id)))
                .findFirst();
    }

    private static List<KpiOutline> without(Set<MeasureId> known, List<KpiOutline> lines) {
        return lines.stream()
                .flatMap(line -> line.only(known::contains).stream())
                .toList();
    }

    private Optional<KpiOutline> only(Predicate<MeasureId> those) {
        var left = measures.stream().filter(those).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new KpiOutline(label, note, left));
    }

    private static Initiative with(Initiative to, Initiative from, List<KpiOutline> lines) {
        var kpis = lines.stream()
                .map(line -> line.on(to, from))
                .flatMap(Optional::stream)
                .toList();
        // A number that was given once stays given, also to a measure the second one no longer has.
        int given = Math.max(Objects.requireNonNull(to.lastMeasure()), Objects.requireNonNull(from.lastMeasure()));
        return to.copy().kpis(kpis).lastMeasure(given).build();
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
