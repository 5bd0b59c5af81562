package org.ayumi.admin.monitoring;

import java.util.List;

/** Plans a figure was computed from, by their global ids; without ids where only their number was asked for. */
public record PlanSet(int count, List<String> planIds) {

    /** No plan. */
    public static final PlanSet NONE = new PlanSet(0, List.of());

    /** Takes missing ids for none. */
    @SuppressWarnings({"ConstantValue", "RedundantNullCheck"}) // what an operation does not ask for is missing
    public PlanSet {
        planIds = planIds == null ? List.of() : List.copyOf(planIds);
    }

    /** These plans. */
    static PlanSet of(List<String> planIds) {
        return new PlanSet(planIds.size(), planIds);
    }

    /** These without those, in their order. */
    PlanSet without(PlanSet others) {
        return new PlanSet(
                count - others.count,
                planIds.stream().filter(id -> !others.planIds.contains(id)).toList());
    }

    /** Those of these that are among the others, in their order. */
    PlanSet within(PlanSet others) {
        return of(planIds.stream().filter(others.planIds::contains).toList());
    }

    /** Whether there is any. */
    public boolean isEmpty() {
        return count == 0;
    }
}
