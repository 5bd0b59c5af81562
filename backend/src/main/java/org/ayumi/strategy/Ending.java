package org.ayumi.strategy;

import java.time.Instant;
import org.ayumi.common.Required;

/**
 * That an initiative of a published year was ended before the year was over (中止).
 *
 * @param at when
 * @param by who ended it, by name
 * @param reason why
 */
public record Ending(Instant at, String by, String reason) {

    /** Refuses blanks. */
    public Ending {
        Required.value(at, "ending.at");
        Required.text(by, "ending.by");
        Required.text(reason, "ending.reason");
    }
}
