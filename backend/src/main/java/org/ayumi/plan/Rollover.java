package org.ayumi.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.common.UserError;
import org.ayumi.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of plans at the turn of the year.
 *
 * @param from the year they are of
 * @param to the year after
 * @param today the day it is
 * @param items each plan, in the order of the ids
 */
public record Rollover(FiscalYear from, FiscalYear to, LocalDate today, List<Item> items) {

    /**
     * What becomes of one plan.
     *
     * @param document the plan
     * @param outcome what becomes of it
     * @param last the newest report handed in; null where there is none
     * @param kept initiatives that come along, as the new year names them
     * @param dropped initiatives the new year does not have
     * @param successor the plan that goes on with it; null while there is none
     */
    public record Item(
            PlanDocument document,
            RolloverOutcome outcome,
            @Nullable PlanReport last,
            List<SupportedInitiative> kept,
            List<SupportedInitiative> dropped,
            @Nullable PlanDocument successor) {}

    /** Copies the list. */
    public Rollover {
        items = Required.list(items);
    }

    /** The first day on which plans of a year may be rolled over: that of its last quarter. */
    public static LocalDate opensOn(FiscalYear from) {
        return ReportPeriod.Q4.beginsOn(from);
    }

    /** Whether plans may be rolled over by now. */
    public boolean isOpen() {
        return !today.isBefore(opensOn(from));
    }

    /** What is wrong with the years; empty where nothing is. */
    static Optional<UserError> check(FiscalYear from, FiscalYear to) {
        return to.value() == from.value() + 1
                ? Optional.empty()
                : Optional.of(
                        UserError.at("NOT_NEXT_YEAR", "%sの計画を引き継げるのは、翌年度だけです。".formatted(from.era()), "input", "to"));
    }
}
