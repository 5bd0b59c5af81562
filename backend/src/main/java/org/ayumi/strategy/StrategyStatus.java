package org.ayumi.strategy;

/** The states of a strategy. */
public enum StrategyStatus {
    /** 策定中. */
    DRAFT,
    /** 公表済. */
    PUBLISHED,
    /** 成果取りまとめ中. */
    CLOSING,
    /** 確定. */
    CLOSED
}
