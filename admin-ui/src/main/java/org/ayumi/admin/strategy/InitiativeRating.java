package org.ayumi.admin.strategy;

import org.jspecify.annotations.Nullable;

/** The two ratings of an initiative and the counts the computed one rests on. */
public record InitiativeRating(
        @Nullable Rating computed,
        @Nullable Rating official,
        @Nullable String reason,
        int met,
        int notMet,
        int unreported,
        int total,
        @Nullable Source source) {

    /** Whether a person's rating says something else than the figures do. */
    public boolean differs() {
        return official != null && computed != null && official != computed;
    }

    /** Whether the official rating stands in a published document; else it has been set here. */
    public boolean published() {
        return official != null && source != null;
    }

    /** The rating to show: the official one, and while there is none the computed one. */
    public @Nullable Rating shown() {
        return official == null ? computed : official;
    }

    /** Whether only the figures have judged yet. */
    public boolean onlyComputed() {
        return official == null && computed != null;
    }

    /** The rule the computed rating follows from. */
    public RatingRule rule() {
        return RatingRule.of(this);
    }
}
