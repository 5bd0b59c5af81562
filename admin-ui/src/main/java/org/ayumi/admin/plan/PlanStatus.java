package org.ayumi.admin.plan;

/** Where an action plan stands. */
public enum PlanStatus {
    /** 作成中 */
    DRAFT,
    /** 所属長確認済 */
    CONFIRMED,
    /** 提出済 */
    SUBMITTED,
    /** 受理 */
    ACCEPTED,
    /** 差戻し */
    RETURNED
}
