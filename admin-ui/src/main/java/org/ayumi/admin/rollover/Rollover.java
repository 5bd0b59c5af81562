package org.ayumi.admin.rollover;

import java.time.LocalDate;
import java.util.List;

/** What becomes of a year's plans, as far as the viewer may roll them over. */
public record Rollover(int from, int to, LocalDate opensOn, boolean open, List<RolloverItem> items) {

    /** Those of one outcome. */
    public List<RolloverItem> of(RolloverOutcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }
}
