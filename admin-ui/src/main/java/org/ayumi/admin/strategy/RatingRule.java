package org.ayumi.admin.strategy;

/** The rule by which a rating is computed from the measures' judgements. */
public enum RatingRule {
    /** Nothing reported: no rating. */
    NOTHING_REPORTED,
    /** Every measure met: achieved. */
    ALL_MET,
    /** Every measure reported and none met: not achieved. */
    NONE_MET,
    /** Anything else: partial. */
    MIXED;

    static RatingRule of(InitiativeRating rating) {
        if (rating.met() + rating.notMet() == 0) {
            return NOTHING_REPORTED;
        }
        if (rating.met() == rating.total()) {
            return ALL_MET;
        }
        return rating.notMet() == rating.total() ? NONE_MET : MIXED;
    }
}
