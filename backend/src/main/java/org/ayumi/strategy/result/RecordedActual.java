package org.ayumi.strategy.result;

import java.util.Objects;
import org.ayumi.common.Source;
import org.ayumi.common.TextRule;
import org.ayumi.measure.Actual;
import org.ayumi.measure.FigureText;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.editing.SourceRule;
import org.jspecify.annotations.Nullable;

/** Reads entered results of a measure. */
final class RecordedActual {

    private RecordedActual() {}

    /** Reads a checked input. */
    static Actual of(Measure measure, ResultInput.RecordActual input) {
        // Adding zero turns a negative zero, which JSON can carry, into the plain one.
        var value = input.value() == null ? null : input.value() + 0.0;
        var reason = TextRule.clean(input.reason()).orElse(null);
        var source = SourceRule.read(input.source());
        var printed = printed(measure, value, input, source);
        return new Actual(value, input.verdict(), reason, printed, source);
    }

    /** The published wording stays as long as it still says the same thing from the same place. */
    private static @Nullable String printed(
            Measure measure, @Nullable Double value, ResultInput.RecordActual input, @Nullable Source source) {
        var before = measure.actual();
        if (before != null
                && Objects.equals(before.value(), value)
                && before.verdict() == input.verdict()
                && Objects.equals(before.source(), source)) {
            return before.printed();
        }
        return value == null ? null : FigureText.of(value, measure.unit());
    }
}
