package org.ayumi.strategy.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.measure.Actual;
import org.ayumi.measure.FigureText;
import org.ayumi.revision.Change;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.Measure;
import org.ayumi.strategy.MeasureId;
import org.jspecify.annotations.Nullable;

/** What differs between two results of a measure, line by line. */
final class ActualChanges {

    private final MeasureId id;
    private final String name;
    private final Optional<Measure> before;
    private final Optional<Measure> after;
    private final List<Change> changes = new ArrayList<>();

    private ActualChanges(MeasureId id, String name, Optional<Measure> before, Optional<Measure> after) {
        this.id = id;
        this.name = name;
        this.before = before;
        this.after = after;
    }

    /** One change per line that differs; the measure is called by this name. */
    static List<Change> of(Initiative before, Initiative after, MeasureId id, String name) {
        var made = new ActualChanges(id, name, before.findMeasure(id), after.findMeasure(id));
        made.add("actual", "実績", measure -> ResultText.of(measure.actual(), measure));
        if (made.counts()) {
            made.add("reason", "実績の補足", ActualChanges::remark);
        }
        made.add("printed", "実績の資料での表記", ActualChanges::wording);
        made.add("source", "実績の出典", ActualChanges::source);
        return List.copyOf(made.changes);
    }

    private interface Text {
        @Nullable String of(Measure measure);
    }

    private void add(String field, String label, Text text) {
        var former = before.map(text::of).orElse(null);
        var next = after.map(text::of).orElse(null);
        if (!Objects.equals(former, next)) {
            changes.add(new Change(id.field(field), "%s「%s」".formatted(label, name), former, next));
        }
    }

    /** Whether either of the two is a figure. */
    private boolean counts() {
        return before.map(Measure::actual).map(Actual::value).isPresent()
                || after.map(Measure::actual).map(Actual::value).isPresent();
    }

    /** A reason that stands beside a figure; the others are part of the result's own text. */
    private static @Nullable String remark(Measure measure) {
        var actual = measure.actual();
        return actual == null || actual.value() == null ? null : actual.reason();
    }

    /** The printed wording where it says more than the figure with its unit. */
    private static @Nullable String wording(Measure measure) {
        var actual = measure.actual();
        if (actual == null || actual.printed() == null) {
            return null;
        }
        boolean plain = actual.value() != null
                && FigureText.of(actual.value(), measure.unit()).equals(actual.printed());
        return plain ? null : actual.printed();
    }

    private static @Nullable String source(Measure measure) {
        var actual = measure.actual();
        return ResultText.of(actual == null ? null : actual.source());
    }
}
