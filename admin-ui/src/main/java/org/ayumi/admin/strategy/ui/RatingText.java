package org.ayumi.admin.strategy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.ayumi.admin.strategy.InitiativeRating;
import org.ayumi.admin.strategy.Rating;
import org.jspecify.annotations.Nullable;

/** Ratings in words. */
public final class RatingText {

    private RatingText() {}

    /** Such as 一部達成; 評価なし where there is none. */
    public static String word(@Nullable Rating rating) {
        return translate(
                rating == null ? "strategy.rating.none" : Badges.mark(rating).key());
    }

    /** Such as △ 一部達成. */
    public static String shapeAndWord(@Nullable Rating rating) {
        return Badges.mark(rating).shape() + " " + word(rating);
    }

    /** What the figures say, and whether they agree with the official rating. */
    static String computed(InitiativeRating rating) {
        if (rating.computed() == null) {
            return translate("strategy.rating.computed.none");
        }
        if (rating.official() == rating.computed()) {
            return translate("strategy.rating.computed.same");
        }
        return translate(comparison(rating), shapeAndWord(rating.computed()));
    }

    private static String comparison(InitiativeRating rating) {
        if (rating.official() == null) {
            return "strategy.rating.computed.only";
        }
        return rating.published() ? "strategy.rating.computed.differs" : "strategy.rating.computed.differs.decided";
    }

    /** How many measures met their target. */
    static String counts(InitiativeRating rating) {
        return translate(
                rating.unreported() == 0 ? "strategy.rating.counts" : "strategy.rating.counts.unreported",
                rating.total(),
                rating.met(),
                rating.unreported());
    }
}
