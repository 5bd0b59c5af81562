package org.ayumi.admin.life;

import java.util.HashMap;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A year's life, as the signed-in person may see and lead it. */
@Component
public class LifeApi {

    private final AyumiBackend backend;

    LifeApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** The year; NOT_FOUND where there is none for the person. */
    public LifeYear getYear(int fiscalYear) {
        var year = backend.retrieve("life/year", Map.of("fiscalYear", fiscalYear), "strategy", LifeYear.class);
        if (year == null) {
            throw BackendException.notFound("strategy of fiscal year " + fiscalYear);
        }
        return year;
    }

    /** Takes a step; what stands against it, or who was faster, is part of the answer. */
    public LifeAnswer take(LifeStep step, int fiscalYear, int expectedVersion, @Nullable String reason) {
        var input = new HashMap<String, Object>(Map.of("fiscalYear", fiscalYear, "expectedVersion", expectedVersion));
        if (reason != null) {
            input.put("reason", reason);
        }
        return backend.change(step.document(), step.field(), input, LifeAnswer.class);
    }
}
