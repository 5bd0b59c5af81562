package org.ayumi.strategy.fields;

import java.util.stream.Collectors;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.LineageLink;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureLink;
import org.ayumi.strategy.Strategy;
import org.jspecify.annotations.Nullable;

/** Lineage as a history tells it: a line for each link, and one for each measure that goes on. */
final class LineageText {

    private LineageText() {}

    static String of(Strategy strategy) {
        return strategy.lineage().stream().map(link -> of(link, strategy)).collect(Collectors.joining("\n"));
    }

    private static String of(LineageLink link, Strategy strategy) {
        var to = link.to();
        var initiative = to == null ? null : strategy.findInitiative(to).orElse(null);
        return "%s：%s → %s%s%s"
                .formatted(
                        link.kind().label(),
                        link.fromTitle() == null ? "－" : link.fromTitle(),
                        to == null ? "－" : initiative == null ? to.value() : initiative.title(),
                        link.note() == null ? "" : "（%s）".formatted(link.note()),
                        link.measures().stream()
                                .map(measure -> of(measure, initiative))
                                .collect(Collectors.joining()));
    }

    private static String of(MeasureLink measure, @Nullable Initiative initiative) {
        return "\n　指標：%s → %s"
                .formatted(
                        measure.fromLabel(),
                        initiative == null
                                ? measure.to().value()
                                : initiative
                                        .findMeasure(measure.to())
                                        .map(Measure::label)
                                        .orElse(measure.to().value()));
    }
}
