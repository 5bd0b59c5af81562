package org.ayumi.strategy.reading;

import java.util.List;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.strategy.StrategyDocument;
import org.springframework.stereotype.Service;

/** Reads the history of a whole year on behalf of the current person. */
@Service
public class StrategyHistory {

    private final SectionHistory history;
    private final CurrentPerson currentPerson;

    StrategyHistory(SectionHistory history, CurrentPerson currentPerson) {
        this.history = history;
        this.currentPerson = currentPerson;
    }

    /**
     * The changes of a year, of whatever section, newest first.
     *
     * @param document the year as it stands
     * @param before only changes of versions below this one
     * @param most how many at most
     */
    public List<Stamp> list(StrategyDocument document, int before, int most) {
        currentPerson.get().require(Permission.READ_ALL_REVISIONS);
        return history.listAll(document, before, most);
    }
}
