package org.ayumi.admin.rollover;

/** What becomes of a plan at the turn of the year. */
public enum RolloverOutcome {
    /** 引き継ぐ */
    ROLLS_OVER,
    /** 引継ぎ済み */
    ROLLED_OVER,
    /** 完了 */
    COMPLETED,
    /** 中止 */
    CANCELLED,
    /** 受理されていない */
    NOT_ACCEPTED,
    /** 所属が廃止 */
    DEPARTMENT_ENDED
}
