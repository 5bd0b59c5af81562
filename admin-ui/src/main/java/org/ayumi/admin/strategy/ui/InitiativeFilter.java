package org.ayumi.admin.strategy.ui;

import com.vaadin.flow.router.QueryParameters;
import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.ayumi.admin.strategy.InitiativeEntry;
import org.ayumi.admin.strategy.InitiativeRating;
import org.ayumi.admin.strategy.Rating;
import org.ayumi.admin.strategy.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Which initiatives of a year to list; null, or an empty text, lets everything pass. Lives in the page's address, so
 * that a figure can link to what it counts.
 */
public record InitiativeFilter(
        @Nullable Integer theme,
        @Nullable String lead,
        @Nullable RatingChoice rating,
        @Nullable Check check,
        String text) {

    /** Everything. */
    public static final InitiativeFilter ALL = new InitiativeFilter(null, null, null, null, "");

    /** A rating, or its absence. */
    public enum RatingChoice {
        /** ○ 達成 */
        ACHIEVED,
        /** △ 一部達成 */
        PARTIAL,
        /** × 未達 */
        NOT_ACHIEVED,
        /** － 評価なし */
        NONE;

        boolean accepts(InitiativeRating its) {
            Rating shown = its.shown();
            return shown == null ? this == NONE : name().equals(shown.name());
        }
    }

    /** What there is to look after. */
    public enum Check {
        /** Some measure has no comparable result. */
        UNREPORTED,
        /** The official rating differs from the computed one. */
        DIFFERS,
        /** There is no official rating. */
        UNRATED;

        boolean accepts(InitiativeRating its) {
            return switch (this) {
                case UNREPORTED -> its.unreported() > 0;
                case DIFFERS -> its.differs();
                case UNRATED -> its.official() == null;
            };
        }
    }

    /** Those shown with this rating. */
    public static InitiativeFilter of(RatingChoice rating) {
        return new InitiativeFilter(null, null, rating, null, "");
    }

    /** Those there is something to look after. */
    public static InitiativeFilter of(Check check) {
        return new InitiativeFilter(null, null, null, check, "");
    }

    /** Whether the initiative of this theme passes. */
    public boolean accepts(Theme its, InitiativeEntry entry) {
        return (theme == null || theme == its.number())
                && (lead == null || lead.equals(entry.leadDepartment().code()))
                && (rating == null || rating.accepts(entry.rating()))
                && (check == null || check.accepts(entry.rating()))
                && holdsEveryWord(entry.heading()
                        + ' '
                        + its.title()
                        + ' '
                        + entry.leadDepartment().name());
    }

    private boolean holdsEveryWord(String searched) {
        String haystack = plain(searched);
        return Stream.of(plain(text).split("\\s+")).allMatch(haystack::contains);
    }

    /** The text without differences of width and case. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    QueryParameters toQuery() {
        return FilterAddress.write(this);
    }
}
