package org.ayumi.admin.cycle;

import java.time.LocalDate;

/** What a department has to report for a period: by when, and how far it is. */
public record OwnPeriod(CycleDepartment department, ReportPeriod period, LocalDate dueOn, PeriodFigures figures) {}
