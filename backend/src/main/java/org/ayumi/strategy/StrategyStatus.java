package org.ayumi.strategy;

/** The states of a strategy. */
public enum StrategyStatus {
    /** 策定中: being written; nobody outside the planning reads it. */
    DRAFT("策定中"),
    /** 公表済: published; its plan changes by revisions. */
    PUBLISHED("公表済"),
    /** 成果取りまとめ中: results are gathered, the plan stays as it is. */
    CLOSING("成果取りまとめ中"),
    /** 確定: closed; nobody changes anything. */
    CLOSED("確定");

    private final String label;

    StrategyStatus(String label) {
        this.label = label;
    }

    /** As people call it. */
    public String label() {
        return label;
    }

    /** Whether the plan (words, targets, tasks, schedule, structure) may be changed. */
    public boolean allowsPlanning() {
        return this == DRAFT || this == PUBLISHED;
    }

    /** Whether results (actuals, outcome, rating, progress) may be recorded. */
    public boolean allowsResults() {
        return this == PUBLISHED || this == CLOSING;
    }
}
