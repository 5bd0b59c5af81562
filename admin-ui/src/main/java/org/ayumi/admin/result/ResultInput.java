package org.ayumi.admin.result;

import java.util.List;
import org.ayumi.admin.strategy.Rating;
import org.ayumi.admin.strategy.Source;
import org.ayumi.admin.strategy.Verdict;
import org.jspecify.annotations.Nullable;

/** What is sent to change an initiative; every kind names the version it was written against. */
public sealed interface ResultInput {

    /** The result of one measure: a value, or a verdict with its reason, or a reason alone. */
    record RecordActual(
            String measureId,
            @Nullable Double value,
            @Nullable Verdict verdict,
            @Nullable String reason,
            @Nullable Source source,
            int expectedVersion)
            implements ResultInput {}

    /** The official rating; the reason is needed where it differs from the computed one. */
    record SetOfficialRating(
            String initiativeId, Rating rating, @Nullable String reason, int expectedVersion) implements ResultInput {}

    /** What came of an initiative. */
    record SetOutcome(String initiativeId, String headline, List<String> points, int expectedVersion)
            implements ResultInput {}
}
