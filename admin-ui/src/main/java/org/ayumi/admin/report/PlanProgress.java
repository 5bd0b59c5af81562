package org.ayumi.admin.report;

/** How a plan stands, as the department or the DX office sees it. */
public enum PlanProgress {
    /** 順調 */
    ON_TRACK,
    /** やや遅れ */
    SLIGHTLY_DELAYED,
    /** 遅れ */
    DELAYED,
    /** 完了 */
    COMPLETED,
    /** 中止 */
    CANCELLED;

    /** Whether no cause is asked for. */
    public boolean isOnTrack() {
        return this == ON_TRACK || this == COMPLETED;
    }
}
