package org.ayumi.strategy.editing;

import java.util.List;
import java.util.Optional;
import org.ayumi.merge.Field;
import org.ayumi.strategy.InitiativeId;
import org.ayumi.strategy.LeadDepartment;
import org.ayumi.strategy.Strategy;
import org.ayumi.strategy.StrategyDocument;
import org.jspecify.annotations.Nullable;

/** Where in a year a section stands, and what it is made of. */
sealed interface EditedSection<D> permits InitiativeSection, FrameSection {

    /** The section's id in the log. */
    String id();

    /** The initiative it is; null for the frame. */
    @Nullable InitiativeId initiative();

    /** The section's content; empty where the year has no such section. */
    Optional<D> find(StrategyDocument document);

    /** Its own version. */
    int version(D content);

    /** The year with another content of it. */
    Strategy put(Strategy strategy, D content);

    /** Who leads it; empty for the frame. */
    Optional<LeadDepartment> lead(D content);

    /** What stands, as far as the input's rules may hold the input against it: without what its author could not see. */
    D seen(D base, D standing);

    /** A change of the base, in which no id is new that has been given since. */
    D renumbered(D base, D standing, D mine);

    /** The fields of these states together. */
    List<Field<D>> fields(List<D> states);
}
