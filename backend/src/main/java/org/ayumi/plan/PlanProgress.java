package org.ayumi.plan;

/** How a plan stands. */
public enum PlanProgress {
    /** 順調. */
    ON_TRACK("順調"),
    /** やや遅れ. */
    SLIGHTLY_DELAYED("やや遅れ"),
    /** 遅れ. */
    DELAYED("遅れ"),
    /** 完了. */
    COMPLETED("完了"),
    /** 中止. */
    CANCELLED("中止");

    private final String label;

    PlanProgress(String label) {
        this.label = label;
    }

    /** As people name it. */
    public String label() {
        return label;
    }

    /** Whether a plan that stands so is on track; figures of the year count 順調 and 完了. */
    public boolean isOnTrack() {
        return this == ON_TRACK || this == COMPLETED;
    }
}
