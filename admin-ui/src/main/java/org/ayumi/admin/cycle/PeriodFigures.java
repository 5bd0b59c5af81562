package org.ayumi.admin.cycle;

/**
 * How many plans report for a period, and how they stand.
 *
 * @param reported how many have
 * @param overdue how many have handed nothing in though the period is locked
 * @param returned how many have a report that was returned; none of them is overdue
 */
public record PeriodFigures(int plans, int reported, int overdue, int returned) {

    /** Nothing to report. */
    public static final PeriodFigures NONE = new PeriodFigures(0, 0, 0, 0);

    /** 未報告: overdue, returned, or with time left. */
    public int unreported() {
        return plans - reported;
    }

    /** Both together. */
    public PeriodFigures plus(PeriodFigures other) {
        return new PeriodFigures(
                plans + other.plans, reported + other.reported, overdue + other.overdue, returned + other.returned);
    }
}
