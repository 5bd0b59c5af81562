package org.ayumi.common;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A point on which the documents disagree, or a misprint; every reading is kept.
 *
 * @param subject what the readings are about
 * @param readings two or more, exactly one of them used
 * @param note why that one is used
 */
public record Discrepancy(
        String subject, List<Reading> readings, @Nullable String note) {

    /** Refuses fewer than two readings, and any number of used ones but one. */
    public Discrepancy {
        Required.text(subject, "discrepancy.subject");
        readings = Required.list(readings);
        if (readings.size() < 2 || readings.stream().filter(Reading::used).count() != 1) {
            throw new IllegalArgumentException(
                    "discrepancy '%s' needs two readings or more, exactly one of them used".formatted(subject));
        }
    }

    /**
     * One reading.
     *
     * @param text as printed
     * @param source where it stands
     * @param used whether it is the one used
     */
    public record Reading(String text, Source source, boolean used) {

        /** Refuses a reading without text or source. */
        public Reading {
            Required.text(text, "reading.text");
            Required.value(source, "reading.source");
        }
    }
}
