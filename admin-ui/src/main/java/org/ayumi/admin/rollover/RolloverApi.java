package org.ayumi.admin.rollover;

import java.util.List;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.springframework.stereotype.Component;

/** The turn of the year, as the signed-in person may see and do it. */
@Component
public class RolloverApi {

    private final AyumiBackend backend;

    RolloverApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** What would become of the plans of this year. */
    public Rollover getPreview(int from) {
        var rollover = backend.retrieve(
                "rollover/preview", Map.of("from", from, "to", from + 1), "planRollover", Rollover.class);
        if (rollover == null) {
            throw BackendException.failed("No answer to planRollover", null);
        }
        return rollover;
    }

    /** Rolls these plans of the year over into the next one. */
    public RolloverAnswer rollOver(int from, List<String> plans) {
        var input = Map.of("from", from, "to", from + 1, "actionPlanIds", plans);
        return backend.change("rollover/roll-over", "rollOverActionPlans", input, RolloverAnswer.class);
    }
}
