package org.ayumi.plan;

/** The states of an action plan. */
public enum PlanStatus {
    /** Being written. */
    DRAFT("作成中"),
    /** Confirmed by the department's head. */
    CONFIRMED("所属長確認済"),
    /** Under review by the DX office. */
    SUBMITTED("提出済"),
    /** Accepted; reports are due. */
    ACCEPTED("受理"),
    /** Returned with a comment. */
    RETURNED("差戻し");

    private final String label;

    PlanStatus(String label) {
        this.label = label;
    }

    /** The state as people name it. */
    public String label() {
        return label;
    }

    /** Whether the department may write its words; of an accepted plan a few of them. */
    public boolean isEditable() {
        return this != SUBMITTED;
    }

    /** Whether the department may have it confirmed by its head. */
    public boolean isConfirmable() {
        return this == DRAFT || this == RETURNED;
    }

    /** Whether the department may hand it in. */
    public boolean isSubmittable(boolean confirmationRequired) {
        return this == CONFIRMED || (isConfirmable() && !confirmationRequired);
    }
}
