package org.ayumi.notice;

import java.time.LocalDate;
import org.ayumi.plan.PlanDepartment;

/**
 * A department that has not handed in all reports of a period.
 *
 * @param department the department
 * @param plans how many of its plans have no report, at least 1
 * @param dueOn the last day for its reports, more time included
 * @param locked whether that day is past
 * @param correctable whether a returned report awaits its correction, lock or not
 * @param remindedToday whether it was reminded today
 * @param sample whether all these plans are made up (見本)
 */
public record UnreportedDepartment(
        PlanDepartment department,
        int plans,
        LocalDate dueOn,
        boolean locked,
        boolean correctable,
        boolean remindedToday,
        boolean sample) {

    /** Whether a reminder makes sense: it can act, and was not reminded today. */
    public boolean remindable() {
        return canAct() && !remindedToday;
    }

    boolean canAct() {
        return !locked || correctable;
    }
}
