package org.ayumi.admin.past;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state of a year that can be held against another one: as it stands, an edition, or as of a moment.
 *
 * @param edition the edition's number; null for another state
 * @param label the edition's name; null for another state
 * @param asOf the moment; null for another state
 */
public record YearState(
        int fiscalYear,
        String era,
        @Nullable Integer edition,
        @Nullable String label,
        @Nullable OffsetDateTime asOf) {

    /** The year as it stands. */
    public static YearState now(int fiscalYear, String era) {
        return new YearState(fiscalYear, era, null, null, null);
    }

    /** An edition. */
    public static YearState edition(int fiscalYear, String era, int edition, String label) {
        return new YearState(fiscalYear, era, edition, label, null);
    }

    /** The year as of a moment. */
    public static YearState asOf(int fiscalYear, String era, OffsetDateTime moment) {
        return new YearState(fiscalYear, era, null, null, moment);
    }

    Map<String, Object> input() {
        Map<String, Object> input = new HashMap<>(Map.of("fiscalYear", fiscalYear));
        if (edition != null) {
            input.put("edition", edition);
        }
        if (asOf != null) {
            input.put("asOf", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(asOf));
        }
        return input;
    }
}
