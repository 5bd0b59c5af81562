package org.ayumi.strategy.fields;

import java.util.stream.Collectors;
import org.ayumi.measure.FigureText;
import org.ayumi.strategy.Measure;
import org.jspecify.annotations.Nullable;

/** What a measure holds as one line of text, for the history. */
final class MeasureText {

    private MeasureText() {}

    static String target(Measure measure) {
        return measure.printed().equals(measure.goal().printed())
                ? measure.printed()
                : "%s（%s）".formatted(measure.goal().printed(), measure.printed());
    }

    static @Nullable String baseline(Measure measure) {
        var baseline = measure.baseline();
        return baseline == null
                ? null
                : "%s %s（%s）"
                        .formatted(baseline.fiscalYear().era(), baseline.printed(), ResultText.of(baseline.source()));
    }

    static @Nullable String otherValues(Measure measure) {
        return measure.otherValues().isEmpty()
                ? null
                : measure.otherValues().stream()
                        .map(other -> "%s（%s）"
                                .formatted(
                                        other.value() == null
                                                ? other.printed()
                                                : FigureText.of(other.value(), measure.unit()),
                                        ResultText.of(other.source())))
                        .collect(Collectors.joining("\n"));
    }
}
