package org.ayumi.strategy;

import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * A bar or a milestone of a schedule.
 *
 * @param label as printed
 * @param kind bar or milestone
 * @param placement whether the source still tells its place in the year
 * @param startMonth 1 to 12, where 4 is the fiscal year's first; null where the place is lost
 * @param endMonth likewise, not before the start within the fiscal year
 * @param progress how much of it is done, 0 to 100 percent; null where nobody has said
 */
public record ScheduleItem(
        String label,
        ScheduleKind kind,
        SchedulePlacement placement,
        @Nullable Integer startMonth,
        @Nullable Integer endMonth,
        @Nullable Integer progress) {

    private static final int FIRST_MONTH = 4;
    private static final int MONTHS = 12;
    private static final int COMPLETE = 100;

    /** Refuses months out of range or order, and months of an item whose place is lost. */
    public ScheduleItem {
        Required.text(label, "schedule.label");
        Required.value(kind, "schedule.kind");
        Required.value(placement, "schedule.placement");
        if (progress != null && (progress < 0 || progress > COMPLETE)) {
            throw new IllegalArgumentException("schedule '%s': progress is 0 to 100".formatted(label));
        }
        boolean stated = placement == SchedulePlacement.STATED;
        if ((startMonth != null) != stated || (endMonth != null) != stated) {
            throw new IllegalArgumentException("schedule '%s': months belong to STATED items".formatted(label));
        }
        if (startMonth != null && endMonth != null && position(startMonth) > position(endMonth)) {
            throw new IllegalArgumentException("schedule '%s' ends before it begins".formatted(label));
        }
    }

    /** The month's place in the fiscal year, 0 (April) to 11 (March). */
    public static int position(int month) {
        if (month < 1 || month > MONTHS) {
            throw new IllegalArgumentException("month %d is not 1 to 12".formatted(month));
        }
        return Math.floorMod(month - FIRST_MONTH, MONTHS);
    }
}
