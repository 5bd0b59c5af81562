package org.ayumi.admin.workbook;

import org.ayumi.admin.plan.PlanPerson;

/**
 * What the page of a year's workbooks shows.
 *
 * @param person who may download and upload what
 * @param sample whether samples (見本) are among the plans the person reads
 */
public record WorkbookPage(PlanPerson person, boolean sample) {}
