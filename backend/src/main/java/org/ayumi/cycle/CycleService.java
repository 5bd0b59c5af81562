package org.ayumi.cycle;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.department.DepartmentService;
import org.ayumi.revision.Change;
import org.ayumi.revision.SectionHistory;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads and keeps the reporting cycles on behalf of the current person. */
@Service
public class CycleService {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final CycleRepository cycles;
    private final DepartmentService departments;
    private final SectionHistory history;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    CycleService(
            CycleRepository cycles,
            DepartmentService departments,
            SectionHistory history,
            CurrentPerson currentPerson,
            Clock clock) {
        this.cycles = cycles;
        this.departments = departments;
        this.history = history;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Ends an attempt without a change. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient CycleResult result;

        Stopped(CycleResult result) {
            super(null, null, false, false);
            this.result = result;
        }
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

    /** Today in the municipality, by which periods are locked. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    /** Opens a year's cycle. */
    public CycleResult open(CycleInput.Open input) {
        currentPerson.get().require(Permission.MANAGE_CYCLES);
        var errors = CycleRules.check(input);
        if (!errors.isEmpty()) {
            return new CycleResult.Rejected(errors, null);
        }
        var first = first(input, author(null), clock.instant());
        if (cycles.insert(first)) {
            return new CycleResult.Changed(first);
        }
        return new CycleResult.Rejected(
                List.of(UserError.at("ALREADY_OPEN", "この年度のモニタリングは、もう始まっています。", "input", "fiscalYear")),
                cycles.find(input.fiscalYear()).orElse(null));
    }

    /** Opens a year's cycle on behalf of the product itself, unless it is open; tells whether it did. */
    public boolean load(CycleInput.Open input, Stamp.Author author, Instant at) {
        return cycles.insert(first(input, author, at));
    }

    private MonitoringCycle first(CycleInput.Open input, Stamp.Author author, Instant at) {
        var year = input.fiscalYear();
        var periods = Arrays.stream(ReportPeriod.values())
                .map(period -> new CyclePeriod(period, due(input, period), List.of()))
                .toList();
        var section = new Stamp.Section(MonitoringCycle.SECTION, 1);
        return new MonitoringCycle(year, Stamp.first(at, author, List.of(section)), periods);
    }

    /** A month after the period's end, unless another day was named. */
    private static LocalDate due(CycleInput.Open input, ReportPeriod period) {
        return input.dueDates().stream()
                .filter(due -> due.period() == period)
                .map(CycleInput.DueDate::dueOn)
                .findFirst()
                .orElseGet(() -> period.endsOn(input.fiscalYear())
                        .plusDays(1)
                        .plusMonths(1)
                        .minusDays(1));
    }

    /** Gives more time for a period. */
    public CycleResult give(CycleInput.Give input) {
        currentPerson.get().require(Permission.MANAGE_CYCLES);
        var errors = new ArrayList<>(CycleRules.check(input));
        String code = input.department();
        if (code != null && departments.find(code).isEmpty()) {
            errors.add(UserError.at("NOT_FOUND", "この所属は見つかりません。", "input", "department"));
        }
        try {
            return cycles.update(input.fiscalYear(), cycle -> given(cycle, input, errors))
                    .<CycleResult>map(CycleResult.Changed::new)
                    .orElseGet(() -> new CycleResult.Rejected(
                            List.of(UserError.at("NOT_FOUND", "この年度のモニタリングは、まだ始まっていません。", "input", "fiscalYear")),
                            null));
        } catch (Stopped stopped) {
            return stopped.result;
        }
    }

    private MonitoringCycle given(MonitoringCycle cycle, CycleInput.Give input, List<UserError> errors) {
        if (!errors.isEmpty()) {
            throw new Stopped(new CycleResult.Rejected(errors, cycle));
        }
        if (cycle.stamp().version() != input.expectedVersion()) {
            throw new Stopped(new CycleResult.Conflicted(cycle));
        }
        var refused = CycleRules.check(input, cycle.get(input.period()), today());
        if (!refused.isEmpty()) {
            throw new Stopped(new CycleResult.Rejected(refused, cycle));
        }
        var reason = TextRule.clean(input.reason()).orElse(null);
        var author = author(reason);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var grace = new Grace(input.kind(), input.department(), input.until(), reason, author.name(), now);
        var change = new Change(
                "periods.%s.graces".formatted(input.period()),
                "%sの期限".formatted(input.period().label()),
                null,
                "%s：%s".formatted(input.department() == null ? "全所属" : input.department(), input.until()));
        var section = new Stamp.Section(MonitoringCycle.SECTION, cycle.stamp().version() + 1);
        return cycle.next(
                cycle.stamp().next(now, author, List.of(section), List.of(change)),
                input.period(),
                period -> period.with(grace));
    }

    private Stamp.Author author(@Nullable String reason) {
        var person = currentPerson.get();
        return new Stamp.Author(person.name(), person.username(), reason);
    }
}
