package org.ayumi.strategy;

import org.ayumi.common.Required;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * The rating a person has set.
 *
 * @param rating the rating
 * @param reason why it differs from the computed one
 * @param against the computed rating the reason was given against; a reason explains no other difference
 * @param source where it was published; null where it was set in Ayumi
 */
public record OfficialRating(
        Rating rating,
        @Nullable String reason,
        @Nullable Rating against,
        @Nullable Source source) {

    /** Refuses a missing rating. */
    public OfficialRating {
        Required.value(rating, "officialRating.rating");
    }

    /** Why it differs from a computed rating; null where it does not, or where the reason was given for another one. */
    @Nullable String reasonAgainst(@Nullable Rating computed) {
        return rating == computed || against != computed ? null : reason;
    }
}
