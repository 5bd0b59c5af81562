package org.ayumi.strategy.reading;

import java.util.List;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.ayumi.strategy.InitiativeAccess;
import org.ayumi.strategy.InitiativeId;
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
     * The changes of an initiative, newest first, for whoever leads it now: who led it once has no right left to what came
     * after. One that is no longer there is led by nobody.
     *
     * @param standing the year as it stands
     * @param id an initiative the year has or had
     * @param before only changes of the year's versions below this one
     * @param most how many at most
     */
    public List<Stamp> list(StrategyDocument standing, InitiativeId id, int before, int most) {
        var person = currentPerson.get();
        standing.strategy()
                .findInitiative(id)
                .ifPresentOrElse(
                        initiative -> new InitiativeAccess(person, initiative.leadDepartment()).requireReadRevisions(),
                        () -> person.require(Permission.READ_ALL_REVISIONS));
        return history.list(standing, id.value(), before, most);
    }
}
