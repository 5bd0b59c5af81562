package org.ayumi.notice;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A reminder as it arrives: unchecked.
 *
 * @param departments codes; null for all that have not reported, can, and were not reminded today
 * @param note what to add
 */
public record ReminderInput(
        FiscalYear fiscalYear,
        ReportPeriod period,
        @Nullable List<String> departments,
        @Nullable String note) {}
