package org.ayumi.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.ayumi.common.Source;
import org.ayumi.common.TextRule;
import org.ayumi.measure.Actual;
import org.ayumi.measure.FigureText;
import org.ayumi.revision.Change;
import org.jspecify.annotations.Nullable;

/** A measure's result as it was and as it is entered, and what differs between the two, field by field. */
record RecordedActual(Measure measure, Actual entered) {

    /** Reads a checked input. */
    static RecordedActual of(Measure measure, ResultInput.RecordActual input) {
        // Adding zero turns a negative zero, which JSON can carry, into the plain one.
        var value = input.value() == null ? null : input.value() + 0.0;
        var reason = TextRule.clean(input.reason()).orElse(null);
        var source = source(input.source());
        var printed = printed(measure, value, input, source);
        return new RecordedActual(measure, new Actual(value, input.verdict(), reason, printed, source));
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

    private static @Nullable Source source(ResultInput.@Nullable SourceText entered) {
        return entered == null
                ? null
                : TextRule.clean(entered.document())
                        .flatMap(document ->
                                TextRule.clean(entered.locator()).map(locator -> new Source(document, locator)))
                        .orElse(null);
    }

    /** One change per field that differs; empty where what was entered already stands. */
    List<Change> changes() {
        var changes = new ArrayList<Change>();
        var before = measure.actual();
        add(changes, "actual", "実績", ResultText.of(before, measure), ResultText.of(entered, measure));
        if (entered.value() != null || before != null && before.value() != null) {
            add(changes, "reason", "実績の補足", remark(before), remark(entered));
        }
        add(changes, "printed", "実績の資料での表記", wording(before), wording(entered));
        add(
                changes,
                "source",
                "実績の出典",
                ResultText.of(before == null ? null : before.source()),
                ResultText.of(entered.source()));
        return changes;
    }

    private void add(
            List<Change> changes, String field, String label, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(
                    "measures.%s.%s".formatted(measure.id().value(), field),
                    "%s「%s」".formatted(label, measure.label()),
                    before,
                    after));
        }
    }

    /** A reason that stands beside a figure; the others are part of the result's own text. */
    private static @Nullable String remark(@Nullable Actual actual) {
        return actual == null || actual.value() == null ? null : actual.reason();
    }

    /** The printed wording where it says more than the figure with its unit. */
    private @Nullable String wording(@Nullable Actual actual) {
        if (actual == null || actual.printed() == null) {
            return null;
        }
        boolean plain = actual.value() != null
                && FigureText.of(actual.value(), measure.unit()).equals(actual.printed());
        return plain ? null : actual.printed();
    }
}
