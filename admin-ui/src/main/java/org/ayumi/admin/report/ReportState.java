package org.ayumi.admin.report;

/** Where a report stands. */
public enum ReportState {
    /** 作成中 */
    DRAFT,
    /** 提出済 */
    SUBMITTED,
    /** 確認済 */
    ACCEPTED,
    /** 差戻し */
    RETURNED;

    /** Whether it has been handed in, and stands. */
    public boolean isReported() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
