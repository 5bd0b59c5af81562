package org.ayumi.notice;

import java.time.LocalDate;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.PlanDepartment;

/**
 * Reports of a department that are not handed in and will be due.
 *
 * @param department the department
 * @param fiscalYear the year
 * @param period the period
 * @param dueOn the last day, more time included
 * @param plans how many plans have no report, at least 1
 */
public record DueReports(
        PlanDepartment department, FiscalYear fiscalYear, ReportPeriod period, LocalDate dueOn, int plans) {}
