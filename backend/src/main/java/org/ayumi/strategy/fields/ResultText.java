package org.ayumi.strategy.fields;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.common.Source;
import org.ayumi.measure.Actual;
import org.ayumi.measure.FigureText;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.OfficialRating;
import org.ayumi.strategy.Outcome;
import org.jspecify.annotations.Nullable;

/** Results as one line of text, for the history and for print. */
final class ResultText {

    private ResultText() {}

    static @Nullable String of(@Nullable Actual actual, Measure measure) {
        if (actual == null) {
            return null;
        }
        if (actual.value() != null) {
            return FigureText.of(actual.value(), measure.unit());
        }
        if (actual.verdict() != null) {
            return switch (actual.verdict()) {
                case MET -> "達成（%s）".formatted(actual.reason());
                case NOT_MET -> "未達（%s）".formatted(actual.reason());
            };
        }
        return "比べられる実績なし（%s）".formatted(actual.reason());
    }

    static @Nullable String of(@Nullable Source source) {
        return source == null ? null : "%s %s".formatted(source.document(), source.locator());
    }

    static @Nullable String of(@Nullable OfficialRating official) {
        if (official == null) {
            return null;
        }
        return official.reason() == null
                ? official.rating().label()
                : "%s（%s）".formatted(official.rating().label(), official.reason());
    }

    static @Nullable String of(@Nullable Outcome outcome) {
        return outcome == null
                ? null
                : Stream.concat(Stream.of(outcome.headline()), outcome.points().stream())
                        .collect(Collectors.joining("\n・"));
    }
}
