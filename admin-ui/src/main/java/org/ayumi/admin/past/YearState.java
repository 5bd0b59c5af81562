package org.ayumi.admin.past;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state of a year that can be held against another one: as it stands, or an edition.
 *
 * @param edition the edition's number; null as it stands
 * @param label the edition's name; null as it stands
 */
public record YearState(
        int fiscalYear,
        String era,
        @Nullable Integer edition,
        @Nullable String label) {

    Map<String, Object> input() {
        Map<String, Object> input = new HashMap<>(Map.of("fiscalYear", fiscalYear));
        if (edition != null) {
            input.put("edition", edition);
        }
        return input;
    }
}
