package org.ayumi.admin.review;

import java.time.LocalDate;
import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A report that has not come in.
 *
 * @param dueOn the last day for the plan's department; null while no cycle is open
 * @param overdue whether nothing was handed in though the period is locked
 * @param returned whether it was returned and awaits its correction; then it is not overdue
 */
public record MissingReport(
        PlanName plan, ReportPeriod period, @Nullable LocalDate dueOn, boolean overdue, boolean returned) {}
