package org.ayumi.admin.rollover;

import java.time.LocalDate;
import java.util.List;

/** What becomes of a year's plans, as far as the viewer may roll them over. */
public record Rollover(int from, int to, LocalDate opensOn, boolean open, List<RolloverItem> items) {

    /** Nothing known yet. */
    public static final Rollover NONE = new Rollover(0, 0, LocalDate.EPOCH, false, List.of());

    /** The same with the plans of one department alone; of all where the code is empty. */
    public Rollover ofDepartment(String code) {
        return new Rollover(
                from,
                to,
                opensOn,
                open,
                items.stream()
                        .filter(item -> code.isEmpty()
                                || item.plan().department().code().equals(code))
                        .toList());
    }

    /** Those of one outcome. */
    public List<RolloverItem> of(RolloverOutcome outcome) {
        return items.stream().filter(item -> item.outcome() == outcome).toList();
    }
}
