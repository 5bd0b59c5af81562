package org.ayumi.admin.notice;

/** What notices tell. */
public enum NoticeKind {
    /** モニタリングの開始. */
    CYCLE_OPENED,
    /** 期限7日前. */
    DUE_IN_7_DAYS,
    /** 期限前日. */
    DUE_IN_1_DAY,
    /** 期限切れ. */
    OVERDUE,
    /** 延長. */
    EXTENDED,
    /** 再開. */
    REOPENED,
    /** 催促. */
    REMINDER,
    /** 計画の受理. */
    PLAN_ACCEPTED,
    /** 計画の差戻し. */
    PLAN_RETURNED,
    /** 報告の確認. */
    REPORT_ACCEPTED,
    /** 報告の差戻し. */
    REPORT_RETURNED,
    /** 計画の提出, for the DX office. */
    PLANS_SUBMITTED,
    /** 報告の提出, for the DX office. */
    REPORTS_SUBMITTED
}
