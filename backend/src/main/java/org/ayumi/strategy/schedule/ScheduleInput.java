package org.ayumi.strategy.schedule;

import java.util.List;
import org.ayumi.strategy.ScheduleItem;
import org.ayumi.strategy.ScheduleKind;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as it arrives: unchecked.
 *
 * @param initiativeId the initiative's id
 * @param items its bars and milestones, in order
 * @param expectedVersion the initiative's version it was written against
 */
public record ScheduleInput(String initiativeId, List<Item> items, int expectedVersion) {

    /** An item; the fields as in {@link ScheduleItem}, months null where the source has lost its place. */
    public record Item(
            String label,
            ScheduleKind kind,
            @Nullable Integer startMonth,
            @Nullable Integer endMonth,
            @Nullable Integer progress) {}
}
