package org.ayumi.plan;

/** Why a plan is not on track: the kept list. */
public enum Cause {
    /** 計画遂行. */
    EXECUTION("計画遂行"),
    /** 人員. */
    STAFF("人員"),
    /** 予算. */
    BUDGET("予算"),
    /** システム標準化の遅延. */
    STANDARDISATION_DELAY("システム標準化の遅延"),
    /** 国・都の施策への対応. */
    NATIONAL_POLICY("国・都の施策への対応"),
    /** 他課待ち. */
    OTHER_DEPARTMENT("他課待ち"),
    /** 事業者. */
    CONTRACTOR("事業者"),
    /** その他. */
    OTHER("その他");

    private final String label;

    Cause(String label) {
        this.label = label;
    }

    /** As people name it. */
    public String label() {
        return label;
    }
}
