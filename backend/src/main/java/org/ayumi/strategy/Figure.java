package org.ayumi.strategy;

/** The figures of a measure. */
public enum Figure {
    /** 目標. */
    TARGET,
    /** 参考 (前年度). */
    BASELINE,
    /** 実績. */
    ACTUAL
}
