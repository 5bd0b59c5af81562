package org.ayumi.admin.cycle;

/** How many plans report for a period, how many have, and of how many the time has run out. */
public record PeriodFigures(int plans, int reported, int overdue) {

    /** Nothing to report. */
    public static final PeriodFigures NONE = new PeriodFigures(0, 0, 0);

    /** Not reported, and there is still time. */
    public int open() {
        return plans - reported - overdue;
    }

    /** Both together. */
    public PeriodFigures plus(PeriodFigures other) {
        return new PeriodFigures(plans + other.plans, reported + other.reported, overdue + other.overdue);
    }
}
