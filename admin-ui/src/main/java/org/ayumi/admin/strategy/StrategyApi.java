package org.ayumi.admin.strategy;

import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.springframework.stereotype.Component;

/** Strategies and their initiatives, as the signed-in person may read them. */
@Component
public class StrategyApi {

    private final AyumiBackend backend;

    StrategyApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** The year's strategy; NOT_FOUND where there is none. */
    public StrategyYear getYear(int fiscalYear) {
        StrategyYear year =
                backend.retrieve("strategy/year", Map.of("fiscalYear", fiscalYear), "strategy", StrategyYear.class);
        if (year == null) {
            throw BackendException.notFound("strategy of fiscal year " + fiscalYear);
        }
        return year;
    }

    /** An edition of a year, by its number from 1; NOT_FOUND where there is none. */
    public EditionYear getEdition(int fiscalYear, int number) {
        var edition = backend.retrieve(
                "strategy/edition", Map.of("fiscalYear", fiscalYear, "edition", number), "strategy", EditionYear.class);
        if (edition == null) {
            throw BackendException.notFound("edition %d of fiscal year %d".formatted(number, fiscalYear));
        }
        return edition;
    }

    /** The initiative of this global id; NOT_FOUND where there is none. */
    public Initiative getInitiative(String id) {
        Initiative initiative = backend.retrieve("strategy/initiative", Map.of("id", id), "node", Initiative.class);
        if (initiative == null) {
            throw BackendException.notFound("initiative " + id);
        }
        return initiative;
    }
}
