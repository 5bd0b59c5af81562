package org.ayumi.strategy.past;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;
import org.ayumi.strategy.MeasureLink;

/** Puts an initiative of one year into the ids of another year's, so that the two can be held against each other. */
final class MeasuresApart {

    private final Initiative other;
    private final Map<MeasureId, MeasureId> ids = new HashMap<>();
    private final Set<MeasureId> used;

    private MeasuresApart(Initiative other) {
        this.other = other;
        this.used = other.measures().stream().map(Measure::id).collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * The initiative with the ids of the other one.
     *
     * @param links which measures go on with which; of the rest, those of the same name are the same
     * @param forward whether the links lead from the initiative to the other one
     */
    static Initiative inTermsOf(Initiative initiative, Initiative other, List<MeasureLink> links, boolean forward) {
        var apart = new MeasuresApart(other);
        links.forEach(link -> {
            if (forward) {
                apart.join(link.from(), link.to());
            } else {
                apart.join(link.to(), link.from());
            }
        });
        initiative.measures().forEach(apart::joinNamesake);
        return initiative
                .copy()
                .id(other.id())
                .kpis(initiative.kpis().stream()
                        .map(kpi -> kpi.mapMeasures(measure ->
                                measure.copy().id(apart.id(measure.id())).build()))
                        .toList())
                .build();
    }

    private void join(MeasureId id, MeasureId same) {
        if (isFree(same)) {
            ids.putIfAbsent(id, same);
        }
    }

    private void joinNamesake(Measure measure) {
        if (!ids.containsKey(measure.id())) {
            namesake(measure).ifPresent(same -> ids.put(measure.id(), same));
        }
    }

    private Optional<MeasureId> namesake(Measure measure) {
        return other.measures().stream()
                .filter(each -> each.label().equals(measure.label()))
                .map(Measure::id)
                .filter(this::isFree)
                .findFirst();
    }

    private boolean isFree(MeasureId same) {
        return other.findMeasure(same).isPresent() && !ids.containsValue(same);
    }

    /** The id in the other initiative; of a measure it has not, one that is nobody's. */
    private MeasureId id(MeasureId id) {
        return ids.computeIfAbsent(id, _ -> {
            int number = 1;
            while (!used.add(new MeasureId("%s-%d".formatted(other.id().value(), number)))) {
                number++;
            }
            return new MeasureId("%s-%d".formatted(other.id().value(), number));
        });
    }
}
