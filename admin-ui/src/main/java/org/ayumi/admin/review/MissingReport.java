package org.ayumi.admin.review;

import java.time.LocalDate;
import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * A report that has not come in.
 *
 * @param dueOn the last day for the plan's department; null while no cycle is open
 */
public record MissingReport(
        PlanName plan, ReportPeriod period, @Nullable LocalDate dueOn, boolean overdue) {}
