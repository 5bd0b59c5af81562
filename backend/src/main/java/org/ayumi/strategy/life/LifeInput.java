package org.ayumi.strategy.life;

import org.ayumi.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A step of a year's life as it arrives: unchecked.
 *
 * @param fiscalYear which year
 * @param expectedVersion the whole year's version the person has seen: what is published is what was looked at
 * @param reason why
 */
public record LifeInput(
        FiscalYear fiscalYear,
        int expectedVersion,
        @Nullable String reason) {}
