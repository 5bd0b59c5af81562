package org.ayumi.strategy;

import java.util.List;
import org.ayumi.common.Source;
import org.ayumi.measure.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * The two ratings of an initiative, and what the computed one was computed from.
 *
 * @param computed null while no measure is reported
 * @param official null while none is set
 * @param reason why the official rating differs
 * @param source where the official rating was published
 * @param met measures that meet their target
 * @param notMet measures that miss it
 * @param unreported measures with nothing comparable reported
 * @param total all measures
 */
public record InitiativeRating(
        @Nullable Rating computed,
        @Nullable Rating official,
        @Nullable String reason,
        @Nullable Source source,
        int met,
        int notMet,
        int unreported,
        int total) {

    /**
     * Rates by the rule the published results follow: nothing reported, none; every measure met, achieved; every
     * measure reported and none met, not achieved; anything else, partial. Applied to the published FY2025 figures it
     * gives the published rating of all 13 initiatives (令和7年度デジタル・ICT戦略 成果).
     */
    static InitiativeRating of(List<Measure> measures, @Nullable OfficialRating official) {
        int met = count(measures, MeasureStatus.MET);
        int notMet = count(measures, MeasureStatus.NOT_MET);
        int total = measures.size();
        var computed = compute(met, notMet, total);
        return new InitiativeRating(
                computed,
                official == null ? null : official.rating(),
                official == null ? null : official.reasonAgainst(computed),
                official == null ? null : official.source(),
                met,
                notMet,
                total - met - notMet,
                total);
    }

    /** By the same rule, from judgements held against other targets. */
    static @Nullable Rating compute(List<MeasureStatus> statuses) {
        return compute(
                (int) statuses.stream().filter(MeasureStatus.MET::equals).count(),
                (int) statuses.stream().filter(MeasureStatus.NOT_MET::equals).count(),
                statuses.size());
    }

    private static @Nullable Rating compute(int met, int notMet, int total) {
        if (met + notMet == 0) {
            return null;
        }
        if (met == total) {
            return Rating.ACHIEVED;
        }
        return notMet == total ? Rating.NOT_ACHIEVED : Rating.PARTIAL;
    }

    private static int count(List<Measure> measures, MeasureStatus status) {
        return (int)
                measures.stream().filter(measure -> measure.status() == status).count();
    }
}
