package org.ayumi.cycle;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.department.DepartmentService;
import org.ayumi.revision.Change;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What the DX office does with the reporting cycles, on behalf of the current person: rights first, then the input's
 * rules, then the version it was written against, then the state of the period.
 */
@Service
public class CycleManagement {

    private final CycleRepository cycles;
    private final CycleService service;
    private final DepartmentService departments;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    CycleManagement(
            CycleRepository cycles,
            CycleService service,
            DepartmentService departments,
            CurrentPerson currentPerson,
            Clock clock) {
        this.cycles = cycles;
        this.service = service;
        this.departments = departments;
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

    /** Opens a year's cycle. */
    public CycleResult open(CycleInput.Open input) {
        require();
        var errors = CycleRules.check(input);
        if (!errors.isEmpty()) {
            return new CycleResult.Rejected(errors, null);
        }
        var first = MonitoringCycle.first(input, author(null), clock.instant());
        if (cycles.insert(first)) {
            return new CycleResult.Changed(first);
        }
        return new CycleResult.Rejected(
                List.of(UserError.at("ALREADY_OPEN", "この年度のモニタリングは、もう始まっています。", "input", "fiscalYear")),
                cycles.find(input.fiscalYear()).orElse(null));
    }

    /** Moves a period's due date for everyone; more time already given stays. */
    public CycleResult changeDueDate(CycleInput.ChangeDueDate input) {
        require();
        var errors = CycleRules.check(input);
        return change(input.fiscalYear(), input.expectedVersion(), errors, cycle -> {
            var period = cycle.get(input.period());
            if (period.dueOn().equals(input.dueOn())) {
                // What stands already is no change.
                throw new Stopped(new CycleResult.Changed(cycle));
            }
            refuse(CycleRules.check(input, service.today()), cycle);
            var told = change(
                    input.period(),
                    "dueOn",
                    period.dueOn().toString(),
                    input.dueOn().toString());
            var author = author(TextRule.clean(input.reason()).orElse(null));
            return cycle.next(author, clock.instant(), told, input.period(), each -> each.dueOn(input.dueOn()));
        });
    }

    /** Gives more time for a period. */
    public CycleResult give(CycleInput.Give input) {
        require();
        var errors = new ArrayList<>(CycleRules.check(input));
        String code = input.department();
        if (code != null && departments.find(code).isEmpty()) {
            errors.add(UserError.at("NOT_FOUND", "この所属は見つかりません。", "input", "department"));
        }
        return change(input.fiscalYear(), input.expectedVersion(), errors, cycle -> {
            refuse(CycleRules.check(input, cycle.get(input.period()), service.today()), cycle);
            var author = author(TextRule.clean(input.reason()).orElse(null));
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var grace = new Grace(input.kind(), code, input.until(), author.reason(), author.name(), now);
            var told = change(
                    input.period(), "graces", null, "%s：%s".formatted(code == null ? "全所属" : code, input.until()));
            return cycle.next(author, now, told, input.period(), period -> period.with(grace));
        });
    }

    private CycleResult change(
            FiscalYear year, int expectedVersion, List<UserError> errors, UnaryOperator<MonitoringCycle> change) {
        try {
            return cycles.update(year, cycle -> {
                        refuse(errors, cycle);
                        if (cycle.stamp().version() != expectedVersion) {
                            throw new Stopped(new CycleResult.Conflicted(cycle));
                        }
                        return change.apply(cycle);
                    })
                    .<CycleResult>map(CycleResult.Changed::new)
                    .orElseGet(() -> new CycleResult.Rejected(
                            List.of(UserError.at("NOT_FOUND", "この年度のモニタリングは、まだ始まっていません。", "input", "fiscalYear")),
                            null));
        } catch (Stopped stopped) {
            return stopped.result;
        }
    }

    private static void refuse(List<UserError> errors, MonitoringCycle cycle) {
        if (!errors.isEmpty()) {
            throw new Stopped(new CycleResult.Rejected(errors, cycle));
        }
    }

    private static Change change(ReportPeriod period, String field, @Nullable String before, String after) {
        return new Change("periods.%s.%s".formatted(period, field), "%sの期限".formatted(period.label()), before, after);
    }

    private void require() {
        currentPerson.get().require(Permission.MANAGE_CYCLES);
    }

    private Stamp.Author author(@Nullable String reason) {
        var person = currentPerson.get();
        return new Stamp.Author(person.name(), person.username(), reason);
    }
}
