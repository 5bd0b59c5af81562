package org.ayumi.admin.strategy;

import org.jspecify.annotations.Nullable;

/** A department that can be chosen to lead an initiative; the last fiscal year it exists, null while it lasts. */
public record LeadChoice(String code, String name, @Nullable Integer lastFiscalYear) {

    /** Whether it is there in a fiscal year. */
    public boolean existsIn(int fiscalYear) {
        return lastFiscalYear == null || lastFiscalYear >= fiscalYear;
    }
}
