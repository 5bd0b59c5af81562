package org.ayumi.strategy;

import java.util.List;
import java.util.Optional;
import org.ayumi.measure.MeasureStatus;
import org.ayumi.measure.OriginalTarget;
import org.jspecify.annotations.Nullable;

/**
 * What the computed rating of an initiative would be if no target had been changed since it was published.
 *
 * @param computed by the rule of {@link InitiativeRating}; null while no measure is reported
 * @param met measures that meet the target as first published
 * @param notMet measures that miss it
 * @param unreported measures with nothing comparable reported
 * @param total all measures
 */
public record RatingAgainstOriginal(@Nullable Rating computed, int met, int notMet, int unreported, int total) {

    /** Empty where no target was changed. */
    static Optional<RatingAgainstOriginal> of(List<Measure> measures) {
        if (measures.stream().allMatch(measure -> measure.targetChanges().isEmpty())) {
            return Optional.empty();
        }
        var statuses = measures.stream()
                .map(measure -> measure.original().map(OriginalTarget::status).orElseGet(measure::status))
                .toList();
        return Optional.of(new RatingAgainstOriginal(
                InitiativeRating.compute(statuses),
                count(statuses, MeasureStatus.MET),
                count(statuses, MeasureStatus.NOT_MET),
                count(statuses, MeasureStatus.UNREPORTED),
                statuses.size()));
    }

    private static int count(List<MeasureStatus> statuses, MeasureStatus status) {
        return (int) statuses.stream().filter(status::equals).count();
    }
}
