package org.ayumi.strategy.fields;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.MeasureId;

/** What the measures of an initiative are called, so that each can be told from the others. */
final class MeasureNames {

    private MeasureNames() {}

    private record Named(MeasureId id, String label, String line) {}

    /**
     * The names of all measures that states of one initiative have. Those called the same are told apart by their KPI line
     * and, within one, by their place.
     *
     * @param states the last one that has a measure says what it is called
     */
    static Map<MeasureId, String> of(List<Initiative> states) {
        Map<MeasureId, Named> all = new LinkedHashMap<>();
        for (var state : states) {
            for (var line : state.kpis()) {
                line.measures().forEach(each -> all.put(each.id(), new Named(each.id(), each.label(), line.label())));
            }
        }
        var namesakes = all.values().stream().collect(Collectors.groupingBy(Named::label));
        var names = new LinkedHashMap<MeasureId, String>();
        all.values().forEach(each -> names.put(each.id(), name(each, namesakes.getOrDefault(each.label(), List.of()))));
        return names;
    }

    private static String name(Named measure, List<Named> namesakes) {
        if (namesakes.size() < 2) {
            return measure.label();
        }
        var inLine = namesakes.stream()
                .filter(each -> each.line().equals(measure.line()))
                .toList();
        return inLine.size() < 2
                ? "%s（%s）".formatted(measure.label(), measure.line())
                : "%s（%sの%dつ目）".formatted(measure.label(), measure.line(), inLine.indexOf(measure) + 1);
    }
}
