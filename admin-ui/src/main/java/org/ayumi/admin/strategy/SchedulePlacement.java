package org.ayumi.admin.strategy;

/** Whether the place of a schedule item in the year is known. */
public enum SchedulePlacement {
    /** The source tells the months. */
    STATED,
    /** Only the order is known. */
    LOST
}
