package org.ayumi.strategy.reading;

import java.util.List;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.strategy.Initiative;
import org.ayumi.strategy.InitiativeAccess;
import org.ayumi.strategy.StrategyDocument;
import org.springframework.stereotype.Service;

/** Reads the history of an initiative on behalf of the current person. */
@Service
public class InitiativeHistory {

    private final SectionHistory history;
    private final CurrentPerson currentPerson;

    InitiativeHistory(SectionHistory history, CurrentPerson currentPerson) {
        this.history = history;
        this.currentPerson = currentPerson;
    }

    /**
     * The changes of an initiative, newest first.
     *
     * @param document the year as it stands
     * @param initiative an initiative of that year
     * @param before only changes of the year's versions below this one
     * @param most how many at most
     */
    public List<Stamp> list(StrategyDocument document, Initiative initiative, int before, int most) {
        new InitiativeAccess(currentPerson.get(), initiative.leadDepartment()).requireReadRevisions();
        return history.list(document, initiative.id().value(), before, most);
    }

    /** The last change of an initiative; for conflicts, hence without a right of its own. */
    Stamp last(StrategyDocument document, Initiative initiative) {
        return history.last(document, initiative.id().value());
    }
}
