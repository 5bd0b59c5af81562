package org.ayumi.strategy.life;

import org.ayumi.common.Required;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the closing checklist (確定前の確認).
 *
 * @param kind what it asks for
 * @param initiative of which initiative
 * @param measure of which measure; null where it is about the initiative as a whole
 * @param settled whether it is answered; a year closes when every line is
 * @param note the reason that settles it; null where none is needed or given
 */
public record ClosingItem(
        Kind kind,
        InitiativeId initiative,
        @Nullable MeasureId measure,
        boolean settled,
        @Nullable String note) {

    /** What a line asks for. */
    public enum Kind {
        /** A measure has neither an actual nor a reason why nothing comparable is reported. */
        ACTUAL("実績または比べられない理由"),
        /** A measure's published result cannot be compared with its target; settled by its reason. */
        NOT_COMPARABLE("目標と比べられる実績がない"),
        /** An initiative has no outcome. */
        OUTCOME("成果"),
        /** An initiative has no official rating. */
        RATING("公表する評価"),
        /** The official rating differs from the computed one. */
        RATING_REASON("計算した評価との違いの理由"),
        /** An initiative was ended before the year was over; settled by its reason. */
        ENDED("中止した取組");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** As people call it. */
        public String label() {
            return label;
        }
    }

    /** Refuses a line without kind or initiative. */
    public ClosingItem {
        Required.value(kind, "closingItem.kind");
        Required.value(initiative, "closingItem.initiative");
    }
}
