package org.ayumi.admin.monitoring;

/** What plans are grouped by. */
public enum Grouping {
    /** 所属 */
    DEPARTMENT,
    /** 戦略テーマ */
    THEME,
    /** 重点取組 */
    INITIATIVE,
    /** めざす姿 */
    AIM
}
