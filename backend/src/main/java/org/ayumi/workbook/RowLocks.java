package org.ayumi.workbook;

import org.ayumi.plan.PlanAccess;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanStatus;
import org.ayumi.plan.PlanYear;
import org.ayumi.security.Person;

/** Which cells a person is invited to fill in. Only an invitation: what may be written is decided at the upload. */
record RowLocks(PlanYear year, Person person) {

    boolean isOpen(PlanDocument document, PlanRow row, WorkbookColumn column) {
        if (!column.kind().isRead()) {
            return false;
        }
        var access = new PlanAccess(person, document.plan().department());
        if (column == WorkbookColumn.PLAN_PRIORITY) {
            return access.mayReview();
        }
        var period = row.key().period();
        if (period != null) {
            return access.mayWrite() && year.isOpen(document, period);
        }
        var status = document.plan().status();
        boolean accepted = status == PlanStatus.ACCEPTED;
        return access.mayWrite()
                && status.isEditable()
                && switch (column) {
                    case PLAN_TITLE, PLAN_AIMS, PLAN_INITIATIVES, PLAN_CONFIRMATION, GOAL_LABEL -> !accepted;
                    case GOAL_REASON -> accepted;
                    default -> true;
                };
    }
}
