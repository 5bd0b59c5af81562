package org.ayumi.admin.strategy;

/** The ratings of an initiative as published. */
public enum Rating {
    /** ○ 達成 */
    ACHIEVED,
    /** △ 一部達成 */
    PARTIAL,
    /** × 未達 */
    NOT_ACHIEVED
}
