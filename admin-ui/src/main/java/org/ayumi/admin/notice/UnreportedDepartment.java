package org.ayumi.admin.notice;

import java.time.LocalDate;

/** A department that has not handed in all reports of a period, as the contract tells it. */
public record UnreportedDepartment(
        NoticeDepartment department,
        int plans,
        LocalDate dueOn,
        boolean locked,
        boolean remindedToday,
        boolean remindable,
        boolean sample) {}
