package org.ayumi.plan;

import org.ayumi.common.Required;

/**
 * What is to be reached by the end of a quarter.
 *
 * @param quarter 1 (April to June) to 4 (January to March)
 * @param text what is to be reached
 */
public record Milestone(int quarter, String text) {

    /** The quarters of a year. */
    public static final int QUARTERS = 4;

    /** Refuses other quarters and a blank text. */
    public Milestone {
        Required.text(text, "milestone.text");
        if (quarter < 1 || quarter > QUARTERS) {
            throw new IllegalArgumentException("quarter %d is not 1 to 4".formatted(quarter));
        }
    }
}
