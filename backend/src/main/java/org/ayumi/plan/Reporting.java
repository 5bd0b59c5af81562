package org.ayumi.plan;

/**
 * How a plan stands towards a period it is asked for. All but the first are unreported (未報告).
 *
 * @see "docs/decisions/014-monitoring-figures.md"
 */
public enum Reporting {
    /** A report is handed in, and stands. */
    REPORTED,
    /** The report was returned (差戻し) and awaits its correction, which may be written after the lock, too. */
    RETURNED,
    /** Nothing is handed in, and the period is locked (期限切れ). */
    OVERDUE,
    /** Nothing is handed in, and there is time left. */
    AWAITED
}
