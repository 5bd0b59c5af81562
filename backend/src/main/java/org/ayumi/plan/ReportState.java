package org.ayumi.plan;

/** The states of a report. */
public enum ReportState {
    /** 作成中. */
    DRAFT("作成中"),
    /** 提出済. */
    SUBMITTED("提出済"),
    /** 確認済. */
    ACCEPTED("確認済"),
    /** 差戻し. */
    RETURNED("差戻し");

    private final String label;

    ReportState(String label) {
        this.label = label;
    }

    /** As people name it. */
    public String label() {
        return label;
    }

    /** Whether the department has handed it in, be it returned since. */
    public boolean wasHandedIn() {
        return this != DRAFT;
    }

    /** Whether the department has handed it in, and it stands. */
    public boolean isReported() {
        return this == SUBMITTED || this == ACCEPTED;
    }
}
