package org.ayumi.department;

import static java.util.function.Function.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.TextRule;
import org.ayumi.common.UserError;
import org.ayumi.revision.Change;
import org.ayumi.revision.Stamp;
import org.ayumi.security.CurrentPerson;
import org.ayumi.security.Permission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Renames, splits and ends departments on behalf of the current person. Codes never change, so that everything that
 * names a department by its code goes on naming it; nothing but the department's own document is written.
 *
 * @see "docs/decisions/022-departments-change.md"
 */
@Service
public class DepartmentChanges {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int MONTHS_BEFORE_APRIL = 3;

    private final DepartmentRepository departments;
    private final DepartmentService service;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    DepartmentChanges(
            DepartmentRepository departments, DepartmentService service, CurrentPerson currentPerson, Clock clock) {
        this.departments = departments;
        this.service = service;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Ends an attempt without a change. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient DepartmentResult result;

        Stopped(DepartmentResult result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    /** Gives a department another name or division. */
    public DepartmentResult rename(DepartmentInput.Rename input) {
        return change(
                input,
                (rules, department) -> rules.check(input, department),
                department -> department.renamed(
                        TextRule.clean(input.name()).orElseThrow(),
                        TextRule.clean(input.division()).orElse(null),
                        input.fiscalYear()));
    }

    /** Names the departments that take over, begins those that are new, and ends the department where it ends. */
    public DepartmentResult split(DepartmentInput.Split input) {
        var result = change(
                input,
                (rules, department) -> rules.check(input, department),
                department -> department.succeeded(successors(input), input.fiscalYear(), input.ends()));
        if (result instanceof DepartmentResult.Changed changed) {
            // Those that are there already are left alone.
            changed.document()
                    .department()
                    .successors()
                    .forEach(successor -> service.begin(changed.document(), successor));
        }
        return result;
    }

    private List<Department.Successor> successors(DepartmentInput.Split input) {
        var known = service.list().stream().collect(Collectors.toMap(Department::code, identity()));
        return input.into().stream()
                .map(part -> {
                    var there = known.get(part.code());
                    return new Department.Successor(
                            part.code(),
                            there == null ? TextRule.clean(part.name()).orElseThrow() : there.name(),
                            there == null ? TextRule.clean(part.division()).orElse(null) : there.division(),
                            input.fiscalYear());
                })
                .toList();
    }

    private DepartmentResult change(
            DepartmentInput input,
            BiFunction<DepartmentRules, Department, List<UserError>> check,
            UnaryOperator<Department> change) {
        var person = currentPerson.get();
        person.require(Permission.MANAGE_DEPARTMENTS);
        var all = service.list().stream().collect(Collectors.toMap(Department::code, identity()));
        var rules = new DepartmentRules(all, currentYear());
        var author = new Stamp.Author(
                person.name(), person.username(), TextRule.clean(input.reason()).orElse(null));
        try {
            return departments
                    .update(input.department(), document -> {
                        var errors = check.apply(rules, document.department());
                        if (document.stamp().version() != input.expectedVersion()) {
                            throw new Stopped(new DepartmentResult.Conflicted(document));
                        }
                        if (!errors.isEmpty()) {
                            throw new Stopped(new DepartmentResult.Rejected(errors, document));
                        }
                        var next = change.apply(document.department());
                        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                        return document.next(next, changes(document.department(), next), author, now);
                    })
                    .<DepartmentResult>map(DepartmentResult.Changed::new)
                    .orElseGet(() -> new DepartmentResult.Rejected(
                            List.of(UserError.at("NOT_FOUND", "この所属は見つかりません。", "input", "department")), null));
        } catch (Stopped stopped) {
            return stopped.result;
        }
    }

    private FiscalYear currentYear() {
        return new FiscalYear(LocalDate.ofInstant(clock.instant(), JAPAN)
                .minusMonths(MONTHS_BEFORE_APRIL)
                .getYear());
    }

    private static List<Change> changes(Department before, Department after) {
        var changes = new ArrayList<Change>();
        add(changes, "name", "名称", before.name(), after.name());
        add(changes, "division", "部", before.division(), after.division());
        add(changes, "lastFiscalYear", "最終年度", era(before), era(after));
        add(changes, "successors", "引き継ぐ所属", successors(before), successors(after));
        return changes;
    }

    private static void add(
            List<Change> changes, String field, String label, @Nullable String before, @Nullable String after) {
        if (!Optional.ofNullable(before).equals(Optional.ofNullable(after))) {
            changes.add(new Change(field, label, before, after));
        }
    }

    private static @Nullable String era(Department department) {
        var last = department.lastFiscalYear();
        return last == null ? null : last.era();
    }

    private static @Nullable String successors(Department department) {
        return department.successors().isEmpty()
                ? null
                : department.successors().stream()
                        .map(Department.Successor::name)
                        .collect(Collectors.joining("\n"));
    }
}
