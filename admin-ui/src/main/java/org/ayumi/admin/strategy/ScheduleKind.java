package org.ayumi.admin.strategy;

/** What a schedule item is. */
public enum ScheduleKind {
    /** A bar over months. */
    BAR,
    /** A moment, printed as ▲. */
    MILESTONE
}
