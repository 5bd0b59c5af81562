package org.ayumi.strategy;

import org.ayumi.common.Required;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * The rating a person has set.
 *
 * @param rating the rating
 * @param reason why it differs from the computed one
 * @param source where it was published; null where it was set in Ayumi
 */
public record OfficialRating(
        Rating rating, @Nullable String reason, @Nullable Source source) {

    /** Refuses a missing rating. */
    public OfficialRating {
        Required.value(rating, "officialRating.rating");
    }
}
