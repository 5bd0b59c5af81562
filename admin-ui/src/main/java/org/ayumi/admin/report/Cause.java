package org.ayumi.admin.report;

/** Why a plan is not on track (the kept list). */
public enum Cause {
    /** 計画遂行 */
    EXECUTION,
    /** 人員 */
    STAFF,
    /** 予算 */
    BUDGET,
    /** システム標準化の遅延 */
    STANDARDISATION_DELAY,
    /** 国・都の施策への対応 */
    NATIONAL_POLICY,
    /** 他課待ち */
    OTHER_DEPARTMENT,
    /** 事業者 */
    CONTRACTOR,
    /** その他 */
    OTHER
}
