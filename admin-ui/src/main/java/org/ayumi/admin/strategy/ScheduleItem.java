package org.ayumi.admin.strategy;

import org.jspecify.annotations.Nullable;

/** A bar or a milestone of the schedule; months run 1 to 12 and are known only where the source states them;
 * progress is 0 to 100 percent, null where nobody has said. */
public record ScheduleItem(
        String label,
        ScheduleKind kind,
        SchedulePlacement placement,
        @Nullable Integer startMonth,
        @Nullable Integer endMonth,
        @Nullable Integer progress) {

    /** Whether it can be drawn at its months. */
    public boolean placed() {
        return placement == SchedulePlacement.STATED && startMonth != null && endMonth != null;
    }
}
