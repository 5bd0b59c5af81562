package org.ayumi.plan;

import org.ayumi.security.AccessRefused;
import org.ayumi.security.Permission;
import org.ayumi.security.Person;

/**
 * What one person may do with one plan. The one place of these rules: services require them, and
 * {@code ActionPlan.viewerCan} shows them beside what the plan's state allows.
 *
 * @see "docs/decisions/012-who-may-what-with-plans.md"
 */
public record PlanAccess(Person person, PlanDepartment department) {

    /** Whether the plan may be read in a state. */
    public boolean mayRead(PlanStatus status) {
        return person.may(Permission.READ_PUBLISHED) && (status == PlanStatus.ACCEPTED || mayReadDrafts());
    }

    /** Whether it may be read in every state, its revisions too. */
    public boolean mayReadDrafts() {
        return person.may(Permission.READ_PUBLISHED, Permission.READ_ALL_PLANS, department.code());
    }

    /** Whether one of its reports may be read: accepted ones as the plan itself, the others as its drafts. */
    public boolean mayRead(PlanReport report) {
        return mayReadDrafts() || (report.state() == ReportState.ACCEPTED && person.may(Permission.READ_PUBLISHED));
    }

    /** Whether its words may be written, confirmed and submitted. */
    public boolean mayWrite() {
        return person.may(Permission.WRITE_OWN_PLANS) && person.departments().contains(department.code());
    }

    /** Whether it may be accepted, returned and made a priority plan. */
    public boolean mayReview() {
        return person.may(Permission.REVIEW_PLANS);
    }

    /** Whether it may be moved to another department. */
    public boolean mayMove() {
        return person.may(Permission.MANAGE_PLANS);
    }

    /** Whether it may be rolled over into the next year; no word of it changes by that. */
    public boolean mayRollOver() {
        return mayWrite() || person.may(Permission.MANAGE_PLANS);
    }

    /** Whether its reports may be commented on. */
    public boolean mayComment() {
        return mayWrite() || person.may(Permission.COMMENT_REPORTS);
    }

    void requireComment() {
        if (!mayComment()) {
            throw AccessRefused.lacking(Permission.COMMENT_REPORTS);
        }
    }

    void requireWrite() {
        person.require(Permission.WRITE_OWN_PLANS);
        if (!mayWrite()) {
            throw AccessRefused.notOwn(department.name());
        }
    }

    void requireReview() {
        person.require(Permission.REVIEW_PLANS);
    }

    void requireMove() {
        person.require(Permission.MANAGE_PLANS);
    }

    void requireRollOver() {
        if (!mayRollOver()) {
            requireWrite();
        }
    }

    void requireReadDrafts() {
        if (!mayReadDrafts()) {
            throw AccessRefused.lacking(Permission.READ_ALL_PLANS);
        }
    }
}
