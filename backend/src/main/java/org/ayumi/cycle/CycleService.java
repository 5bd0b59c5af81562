package org.ayumi.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.springframework.stereotype.Service;

/** Reads the reporting cycles on behalf of the current person. */
@Service
public class CycleService {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final CycleRepository cycles;
    private final SectionHistory history;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    CycleService(CycleRepository cycles, SectionHistory history, CurrentPerson currentPerson, Clock clock) {
        this.cycles = cycles;
        this.history = history;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** A year's cycle; empty while none is open. */
    public Optional<MonitoringCycle> find(FiscalYear year) {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        return cycles.find(year);
    }

    /** The cycles of these years that are open, on behalf of the product itself. */
    public List<MonitoringCycle> listOpen(Collection<FiscalYear> years) {
        return cycles.list(years);
    }

    /** The cycles of some years, in one command; years without one are left out. */
    public List<MonitoringCycle> list(List<FiscalYear> years) {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        return cycles.list(years);
    }

    /**
     * The changes of a cycle, newest first; for everyone who reads the cycle.
     *
     * @param before only changes of versions below this one
     * @param most how many at most
     */
    public List<Stamp> listRevisions(MonitoringCycle cycle, int before, int most) {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        return history.list(cycle, MonitoringCycle.SECTION, before, most);
    }

    /** A year's cycle as it stood at a moment; empty where none was open. */
    public Optional<MonitoringCycle> find(FiscalYear year, Instant asOf) {
        currentPerson.get().require(Permission.READ_PUBLISHED);
        return cycles.find(year, asOf);
    }

    /** Today in the municipality, by which periods are locked. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    /** The day it is in the municipality at a moment. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, JAPAN);
    }

    /** Opens a year's cycle on behalf of the product itself, unless it is open; tells whether it did. */
    public boolean load(CycleInput.Open input, Stamp.Author author, Instant at) {
        return cycles.insert(MonitoringCycle.first(input, author, at));
    }
}
