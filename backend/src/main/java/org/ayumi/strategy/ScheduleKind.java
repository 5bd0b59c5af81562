package org.ayumi.strategy;

/** What a schedule item is. */
public enum ScheduleKind {
    /** Over months. */
    BAR,
    /** A moment, printed as ▲. */
    MILESTONE
}
