package org.ayumi.strategy.result;

import java.util.List;
import org.ayumi.measure.Verdict;
import org.ayumi.strategy.Rating;
import org.ayumi.strategy.editing.SourceText;
import org.jspecify.annotations.Nullable;

/** What people enter about results, as it arrives: unchecked. */
public sealed interface ResultInput {

    /** The initiative's version the input was written against. */
    int expectedVersion();

    /** A measure's result; the fields as in {@link org.ayumi.measure.Actual}. */
    record RecordActual(
            String measureId,
            @Nullable Double value,
            @Nullable Verdict verdict,
            @Nullable String reason,
            @Nullable SourceText source,
            int expectedVersion)
            implements ResultInput {}

    /** An initiative's official rating. */
    record SetOfficialRating(
            String initiativeId, Rating rating, @Nullable String reason, int expectedVersion) implements ResultInput {}

    /** An initiative's outcome. */
    record SetOutcome(String initiativeId, String headline, List<String> points, int expectedVersion)
            implements ResultInput {}
}
