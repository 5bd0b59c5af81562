package org.ayumi.plan;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * Which plans are to be rolled over, as it arrives: unchecked.
 *
 * @param from the year they are of
 * @param to the year to roll them over into
 * @param department only those of the department of this code; all the person may roll over where null
 * @param planIds only these, by key; all that go on where null
 */
public record RolloverInput(
        FiscalYear from,
        FiscalYear to,
        @Nullable String department,
        @Nullable List<String> planIds) {}
