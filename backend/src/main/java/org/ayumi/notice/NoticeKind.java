package org.ayumi.notice;

/** What notices tell. */
public enum NoticeKind {
    /** A year's cycle is open. */
    CYCLE_OPENED,
    /** Reports are due within a week. */
    DUE_IN_7_DAYS,
    /** Reports are due tomorrow or today. */
    DUE_IN_1_DAY,
    /** The period is locked, and reports are missing. */
    OVERDUE,
    /** There is more time before the lock. */
    EXTENDED,
    /** A locked period is open again. */
    REOPENED,
    /** The DX office reminds of reports. */
    REMINDER,
    /** A plan was accepted. */
    PLAN_ACCEPTED,
    /** A plan was returned. */
    PLAN_RETURNED,
    /** A report was accepted. */
    REPORT_ACCEPTED,
    /** A report was returned. */
    REPORT_RETURNED,
    /** A department handed plans in; for the DX office. */
    PLANS_SUBMITTED,
    /** A department handed reports in; for the DX office. */
    REPORTS_SUBMITTED
}
