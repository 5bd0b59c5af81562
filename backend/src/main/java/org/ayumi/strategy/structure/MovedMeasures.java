package org.ayumi.strategy.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.LineageLink;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.MeasureLink;
import org.ayumi.strategy.Strategy;

/** Keeps which measures go on where initiatives are merged or split and their measures get ids of other initiatives. */
record MovedMeasures(Strategy before, Strategy after) {

    /** The year after the change, with each measure's link where the measure has gone. */
    static Strategy carried(Strategy before, Strategy after) {
        var moved = new MovedMeasures(before, after);
        return after.copy()
                .lineage(after.lineage().stream().map(moved::carried).toList())
                .build();
    }

    private LineageLink carried(LineageLink link) {
        var measures = before.lineage().stream()
                .flatMap(each -> each.measures().stream())
                .filter(each -> each.from().initiative().equals(link.from()))
                .flatMap(each -> now(each.to()).stream().map(to -> new MeasureLink(each.from(), each.fromLabel(), to)))
                .filter(each -> each.to().initiative().equals(link.to()))
                .toList();
        return new LineageLink(link.kind(), link.from(), link.fromTitle(), link.to(), link.note(), measures);
    }

    /** The id it has now: its own, or that of the new measure that is the same but for its id. */
    private Optional<MeasureId> now(MeasureId id) {
        if (measures(after).anyMatch(each -> each.id().equals(id))) {
            return Optional.of(id);
        }
        var was = measures(before).filter(each -> each.id().equals(id)).findFirst();
        var known = measures(before).map(Measure::id).toList();
        return was.flatMap(measure -> measures(after)
                .filter(each -> !known.contains(each.id()))
                .filter(each -> each.copy().id(id).build().equals(measure))
                .map(Measure::id)
                .findFirst());
    }

    private static Stream<Measure> measures(Strategy strategy) {
        return strategy.initiatives().stream().map(Initiative::measures).flatMap(List::stream);
    }
}
