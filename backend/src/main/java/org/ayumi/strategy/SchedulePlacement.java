package org.ayumi.strategy;

/** Whether the place of a schedule item in the year is known. */
public enum SchedulePlacement {
    /** The source tells the months. */
    STATED,
    /** The text has lost the place; only the order is known. */
    LOST
}
