package org.ayumi.admin.cycle;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is sent to open or change a cycle; every kind but the first names the version it was written against. */
public sealed interface CycleInput {

    /** Opens it; named are the due dates that differ from the usual ones. */
    record Open(int fiscalYear, List<Due> dueDates) implements CycleInput {}

    /** When reports of a period are due. */
    record Due(ReportPeriod period, LocalDate dueOn) {}

    /** More time for one department, before the lock. */
    record Extend(
            int fiscalYear,
            ReportPeriod period,
            String department,
            LocalDate until,
            @Nullable String reason,
            int expectedVersion)
            implements CycleInput {}

    /** More time after the lock, for one department or all. */
    record Reopen(
            int fiscalYear,
            ReportPeriod period,
            @Nullable String department,
            LocalDate until,
            String reason,
            int expectedVersion)
            implements CycleInput {}

    /** Another due date. */
    record ChangeDueDate(int fiscalYear, ReportPeriod period, LocalDate dueOn, String reason, int expectedVersion)
            implements CycleInput {}
}
