package org.ayumi.strategy.past;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;

/** Puts an initiative of one year into the ids of another year's, so that the two can be held against each other. */
final class YearsApart {

    private YearsApart() {}

    /** The initiative with the ids of the other one: measures of the same name are the same. */
    static Initiative inTermsOf(Initiative initiative, Initiative other) {
        if (initiative.id().equals(other.id())) {
            return initiative;
        }
        var ids = new HashMap<String, MeasureId>();
        other.measures().forEach(measure -> ids.putIfAbsent(measure.label(), measure.id()));
        var used = new HashSet<>(ids.values());
        var taken = new HashSet<MeasureId>();
        return initiative
                .copy()
                .id(other.id())
                .kpis(initiative.kpis().stream()
                        .map(kpi -> kpi.mapMeasures(measure -> measure.copy()
                                .id(id(measure, other.id(), ids, used, taken))
                                .build()))
                        .toList())
                .build();
    }

    private static MeasureId id(
            Measure measure,
            InitiativeId initiative,
            Map<String, MeasureId> ids,
            Set<MeasureId> used,
            Set<MeasureId> taken) {
        var same = ids.get(measure.label());
        if (same != null && taken.add(same)) {
            return same;
        }
        int number = 1;
        while (!used.add(new MeasureId("%s-%d".formatted(initiative.value(), number)))) {
            number++;
        }
        return new MeasureId("%s-%d".formatted(initiative.value(), number));
    }
}
