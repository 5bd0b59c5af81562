package org.ayumi.strategy;

/** What an edition tells. */
public enum EditionKind {
    /** 策定版: the plan as first published. */
    PLAN("策定版"),
    /** 改定版: the plan as changed within its year. */
    REVISION("改定版"),
    /** 成果版: the plan with its results. */
    RESULTS("成果版");

    private final String label;

    EditionKind(String label) {
        this.label = label;
    }

    /** As people call it. */
    public String label() {
        return label;
    }
}
