package org.ayumi.cycle;

import java.time.LocalDate;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What the DX office enters about cycles, as it arrives: unchecked. */
public sealed interface CycleInput {

    /** A cycle to open. */
    record Open(FiscalYear fiscalYear, List<DueDate> dueDates) implements CycleInput {}

    /** When reports of a period are due. */
    record DueDate(ReportPeriod period, LocalDate dueOn) {}

    /** A due date to move. */
    record ChangeDueDate(
            FiscalYear fiscalYear,
            ReportPeriod period,
            LocalDate dueOn,
            @Nullable String reason,
            int expectedVersion) implements CycleInput {}

    /** More time for a period. */
    record Give(
            Grace.Kind kind,
            FiscalYear fiscalYear,
            ReportPeriod period,
            @Nullable String department,
            LocalDate until,
            @Nullable String reason,
            int expectedVersion)
            implements CycleInput {}
}
