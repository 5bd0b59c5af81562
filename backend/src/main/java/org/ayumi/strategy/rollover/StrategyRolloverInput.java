package org.ayumi.strategy.rollover;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * A request for next year's draft as it arrives: unchecked.
 *
 * @param from the year it is made from
 * @param to the year it is for
 * @param leave what is left behind
 * @param expectedVersion the version of the whole earlier year the person has seen; null where that does not matter
 */
public record StrategyRolloverInput(
        FiscalYear from,
        FiscalYear to,
        List<Leave> leave,
        @Nullable Integer expectedVersion) {

    /** Copies the list. */
    public StrategyRolloverInput {
        leave = Required.list(leave);
    }

    /** An initiative that ends with the earlier year, by its key, and why. */
    public record Leave(String initiative, String reason) {}
}
