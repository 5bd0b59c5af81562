package org.ayumi.department;

import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.common.Source;
import org.jspecify.annotations.Nullable;

/**
 * A department (所属, 課).
 *
 * @param code stable; survives a change of the printed name
 * @param name as it stands now
 * @param division the 部 it belongs to now; null where no document tells
 * @param history names and divisions it has had, newest first
 */
public record Department(String code, String name, @Nullable String division, List<Period> history) {

    /** Refuses blanks. */
    public Department {
        Required.text(code, "department.code");
        Required.text(name, "department.name");
        history = Required.list(history);
    }

    /**
     * A time in which a department had one name and belonged to one division.
     *
     * @param name the name then
     * @param division the 部 then; null where no document tells
     * @param validFrom the fiscal year it is first attested in; null where no document tells
     * @param validTo its last fiscal year; null while it lasts or where no document tells
     * @param source where this stands
     */
    public record Period(
            String name,
            @Nullable String division,
            @Nullable FiscalYear validFrom,
            @Nullable FiscalYear validTo,
            @Nullable Source source) {

        /** Refuses a blank name and an end before the beginning. */
        public Period {
            Required.text(name, "department.history.name");
            if (validFrom != null && validTo != null && validFrom.compareTo(validTo) > 0) {
                throw new IllegalArgumentException("%s ends before it begins".formatted(name));
            }
        }
    }
}
