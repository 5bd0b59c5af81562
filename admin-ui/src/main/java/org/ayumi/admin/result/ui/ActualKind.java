package org.ayumi.admin.result.ui;

import java.util.List;
import org.ayumi.admin.strategy.Actual;
import org.ayumi.admin.strategy.Comparison;
import org.ayumi.admin.strategy.Measure;
import org.jspecify.annotations.Nullable;

/** The three ways to record a result. */
enum ActualKind {
    /** A number. */
    VALUE,
    /** A stated judgement with its reason. */
    VERDICT,
    /** A reason alone why nothing comparable is reported. */
    REASON;

    /** Those a measure allows: what is judged has no number. */
    static List<ActualKind> of(Measure measure) {
        return measure.comparison() == Comparison.DONE ? List.of(VERDICT, REASON) : List.of(values());
    }

    /** How this result was recorded; the first way the measure allows where nothing is. */
    static ActualKind of(Measure measure, @Nullable Actual actual) {
        if (actual == null) {
            return of(measure).getFirst();
        }
        if (actual.value() != null) {
            return VALUE;
        }
        return actual.verdict() == null ? REASON : VERDICT;
    }

    /** Whether this way needs its source. */
    boolean needsSource() {
        return this != REASON;
    }

    /** Whether this way needs a reason. */
    boolean needsReason() {
        return this != VALUE;
    }
}
