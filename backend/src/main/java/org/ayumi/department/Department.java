package org.ayumi.department;

import java.util.ArrayList;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * A department (所属, 課).
 *
 * @param code stable; survives a change of the printed name
 * @param name as it stands now
 * @param division the 部 it belongs to now; null where no document tells
 * @param history names and divisions it has had, newest first
 * @param lastFiscalYear the last year it exists; null while it lasts
 * @param successors departments that took its work over, or a part of it, in the order they were named
 */
public record Department(
        String code,
        String name,
        @Nullable String division,
        List<Period> history,
        @Nullable FiscalYear lastFiscalYear,
        List<Successor> successors) {

    /** Refuses blanks. */
    public Department {
        Required.text(code, "department.code");
        Required.text(name, "department.name");
        history = Required.list(history);
        successors = Required.list(successors);
    }

    /** Whether it no longer exists in a year. */
    public boolean hasEndedBy(FiscalYear year) {
        return lastFiscalYear != null && lastFiscalYear.compareTo(year) < 0;
    }

    /** Its name in a year; as it stands now where nothing is told of that year. */
    public String nameIn(FiscalYear year) {
        return history.stream()
                .filter(period -> period.isIn(year))
                .map(Period::name)
                .findFirst()
                .orElse(name);
    }

    /** With another name or division from a year on; what was said of that year before is put right. */
    Department renamed(String newName, @Nullable String newDivision, FiscalYear since) {
        var periods = new ArrayList<>(List.of(new Period(newName, newDivision, since, null, null)));
        periods.addAll(closed(since));
        return new Department(code, newName, newDivision, periods, lastFiscalYear, successors);
    }

    /** With departments that take over from a year on, and, where it ends, without that year. */
    Department succeeded(List<Successor> by, FiscalYear since, boolean ends) {
        var all = new ArrayList<>(successors);
        by.stream()
                .filter(each -> all.stream().noneMatch(known -> known.code().equals(each.code())))
                .forEach(all::add);
        return new Department(
                code,
                name,
                division,
                ends ? closed(since) : history,
                ends ? new FiscalYear(since.value() - 1) : lastFiscalYear,
                all);
    }

    /** The history up to a year; a period that began in that year is not part of it. */
    private List<Period> closed(FiscalYear since) {
        return history.stream()
                .filter(period ->
                        period.validFrom() == null || period.validFrom().compareTo(since) < 0)
                .map(period -> period.validTo() == null
                        ? new Period(
                                period.name(),
                                period.division(),
                                period.validFrom(),
                                new FiscalYear(since.value() - 1),
                                period.source())
                        : period)
                .toList();
    }

    /**
     * A department that took over.
     *
     * @param code its code
     * @param name its name then
     * @param division its 部 then; null where nobody said
     * @param since the first year it is responsible in
     */
    public record Successor(
            String code, String name, @Nullable String division, FiscalYear since) {

        /** Refuses blanks. */
        public Successor {
            Required.text(code, "department.successor.code");
            Required.text(name, "department.successor.name");
            Required.value(since, "department.successor.since");
        }

        /** The department as it begins. */
        Department begun() {
            var period = new Period(name, division, since, null, null);
            return new Department(code, name, division, List.of(period), null, List.of());
        }
    }

    /**
     * A time in which a department had one name and belonged to one division.
     *
     * @param name the name then
     * @param division the 部 then; null where no document tells
     * @param validFrom the fiscal year it is first attested in; null where no document tells
     * @param validTo its last fiscal year; null while it lasts or where no document tells
     * @param source where this stands
     */
    public record Period(
            String name,
            @Nullable String division,
            @Nullable FiscalYear validFrom,
            @Nullable FiscalYear validTo,
            @Nullable Source source) {

        /** Refuses a blank name and an end before the beginning. */
        public Period {
            Required.text(name, "department.history.name");
            if (validFrom != null && validTo != null && validFrom.compareTo(validTo) > 0) {
                throw new IllegalArgumentException("%s ends before it begins".formatted(name));
            }
        }

        private boolean isIn(FiscalYear year) {
            return (validFrom == null || validFrom.compareTo(year) <= 0)
                    && (validTo == null || validTo.compareTo(year) >= 0);
        }
    }
}
