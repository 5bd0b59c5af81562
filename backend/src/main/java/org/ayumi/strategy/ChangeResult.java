package org.ayumi.strategy;

import java.util.List;
import org.ayumi.common.UserError;
import org.ayumi.merge.FieldConflict;
import org.ayumi.revision.Stamp;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to change a year: its frame, or one of its initiatives. */
public sealed interface ChangeResult {

    /**
     * The change was made.
     *
     * @param document the year as it now stands
     * @param initiative the initiative that was changed; null where the frame was
     */
    record Changed(StrategyDocument document, @Nullable InitiativeId initiative) implements ChangeResult {}

    /**
     * The input has errors; nothing was changed.
     *
     * @param document the year as it stands; null where it, or the initiative, does not exist
     */
    record Rejected(
            List<UserError> errors,
            @Nullable StrategyDocument document,
            @Nullable InitiativeId initiative) implements ChangeResult {

        /** Rejected before anything was found. */
        static Rejected at(String code, String message, String... path) {
            return new Rejected(List.of(UserError.at(code, message, path)), null, null);
        }
    }

    /**
     * Someone else was faster, in the same place; nothing was changed.
     *
     * @param last the change that came in between
     * @param fields the fields both changed; empty where it is not known what the person began with
     */
    record Conflicted(
            StrategyDocument document, @Nullable InitiativeId initiative, Stamp last, List<FieldConflict> fields)
            implements ChangeResult {}
}
