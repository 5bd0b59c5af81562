package org.ayumi.strategy;

import java.util.List;
import org.ayumi.common.UserError;
import org.ayumi.revision.Stamp;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to change an initiative. */
public sealed interface ChangeResult {

    /** The change was made. */
    record Changed(StrategyDocument document, InitiativeId initiative) implements ChangeResult {}

    /**
     * The input has errors; nothing was changed.
     *
     * @param document the year as it stands; null where the initiative does not exist
     */
    record Rejected(
            List<UserError> errors,
            @Nullable StrategyDocument document,
            @Nullable InitiativeId initiative) implements ChangeResult {}

    /**
     * Someone else was faster; nothing was changed.
     *
     * @param last the change that came in between
     */
    record Conflicted(StrategyDocument document, InitiativeId initiative, Stamp last) implements ChangeResult {}
}
