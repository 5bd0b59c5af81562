package org.ayumi.strategy.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ayumi.common.FiscalYear;
import org.ayumi.strategy.StrategyDocument;

/**
 * The years as they are kept, past every right: for the services of strategies, each of which decides who may do what it
 * does.
 */
public interface StoredStrategies {

    /** A year as it stands; empty where there is none. */
    Optional<StrategyDocument> find(FiscalYear year);

    /** A year as it stood at a moment, not later than now; empty where it was not there yet. */
    Optional<StrategyDocument> findAsOf(FiscalYear year, Instant moment);

    /** All years, newest first; only their frames, without themes, where those are not asked for. */
    List<StrategyDocument> list(boolean withThemes);

    /** The newest edition of a year that was published by a moment; empty where there is none. */
    Optional<StrategyDocument> findEdition(FiscalYear year, Instant moment);

    /** An edition of a year by its number; empty where there is none. */
    Optional<StrategyDocument> findEdition(FiscalYear year, int number);

    /** A year's state in which a section (the frame or an initiative) had a version; empty where there is none. */
    Optional<StrategyDocument> findSection(FiscalYear year, String section, int version);

    /** A version of a year; empty where it is not archived. */
    Optional<StrategyDocument> findVersion(FiscalYear year, int version);

    /** The newest editions of years, from their frames, in the same order; years without one are left out. */
    List<StrategyDocument> listEditions(List<StrategyDocument> frames);

    /**
     * Puts the next version of a year in the place of the one that stands, archives both, and repeats the change where
     * another writer was faster.
     *
     * @param change makes the next version of the one it is given; the same one where nothing is to change
     * @return what stands then; empty where there is no such year
     */
    Optional<StrategyDocument> update(FiscalYear year, UnaryOperator<StrategyDocument> change);

    /**
     * Stores the first version of a year.
     *
     * @return whether it was stored; not where the year is there already
     */
    boolean insert(StrategyDocument first);

    /** Makes sure that what stands is in the log: whoever published it may have died before that step. */
    void archive(StrategyDocument standing);
}
