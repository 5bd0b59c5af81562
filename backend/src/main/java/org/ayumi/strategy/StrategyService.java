package org.ayumi.strategy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/** Reads strategies on behalf of the current person. */
@Service
public class StrategyService {

    private final StrategyRepository strategies;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    StrategyService(StrategyRepository strategies, CurrentPerson currentPerson, Clock clock) {
        this.strategies = strategies;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * All years, newest first.
     *
     * @param withThemes whether themes and initiatives are wanted; without them only frames are read
     */
    public List<StrategyDocument> list(boolean withThemes) {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        return strategies.list(withThemes);
    }

    /** One year; empty where there is none. */
    public Optional<StrategyDocument> find(FiscalYear year) {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        return strategies.find(year);
    }

    /**
     * Stores a year's first version on behalf of the product itself, unless the year is there already.
     *
     * @return whether it was stored
     */
    public boolean load(Strategy strategy, Stamp.Author author) {
        return strategies.insert(StrategyDocument.first(strategy, author, clock.instant()));
    }
}
