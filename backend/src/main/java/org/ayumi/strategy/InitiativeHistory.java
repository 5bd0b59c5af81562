package org.ayumi.strategy;

import java.util.List;
import org.ayumi.revision.LogEntry;
import org.ayumi.revision.RevisionLog;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.springframework.stereotype.Service;

/** Reads the history of an initiative on behalf of the current person. */
@Service
public class InitiativeHistory {

    private final RevisionLog log;
    private final CurrentPerson currentPerson;

    InitiativeHistory(RevisionLog log, CurrentPerson currentPerson) {
        this.log = log;
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
        var entries = read(document, initiative, before, most);
        if (isMissing(document, initiative, before, entries)) {
            // Its writer died before the last step; anyone may repeat it.
            log.archive(document);
            entries = read(document, initiative, before, most);
        }
        return entries.stream().map(LogEntry::stamp).toList();
    }

    /** The last change of an initiative; for conflicts, hence without a right of its own. */
    Stamp last(StrategyDocument document, Initiative initiative) {
        if (touches(document.stamp(), initiative)) {
            return document.stamp();
        }
        return log.list(document.logName(), initiative.id().value(), Integer.MAX_VALUE, 1).stream()
                .findFirst()
                .map(LogEntry::stamp)
                .orElse(document.stamp());
    }

    private List<LogEntry> read(StrategyDocument document, Initiative initiative, int before, int most) {
        return log.list(document.logName(), initiative.id().value(), before, most);
    }

    private static boolean isMissing(
            StrategyDocument document, Initiative initiative, int before, List<LogEntry> entries) {
        int version = document.stamp().version();
        return version < before
                && touches(document.stamp(), initiative)
                && (entries.isEmpty() || entries.getFirst().stamp().version() < version);
    }

    private static boolean touches(Stamp stamp, Initiative initiative) {
        return stamp.sections().stream()
                .anyMatch(section -> section.id().equals(initiative.id().value()));
    }
}
