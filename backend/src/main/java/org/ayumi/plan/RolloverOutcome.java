package org.ayumi.plan;

/** What becomes of a plan at the turn of the year. */
public enum RolloverOutcome {
    /** Goes on, but has not been rolled over yet. */
    ROLLS_OVER("引き継ぐ計画"),
    /** Rolled over already. */
    ROLLED_OVER("引継ぎ済み"),
    /** Left behind: completed. */
    COMPLETED("完了したため引き継がない計画"),
    /** Left behind: cancelled. */
    CANCELLED("中止したため引き継がない計画"),
    /** Left behind: never accepted. */
    NOT_ACCEPTED("受理されていないため引き継がない計画"),
    /** Waits: its department does not exist in the new year; it has to be moved first. */
    DEPARTMENT_ENDED("所属が廃止されているため、先に移管が必要な計画");

    private final String label;

    RolloverOutcome(String label) {
        this.label = label;
    }

    /** As people name it. */
    public String label() {
        return label;
    }
}
