package org.ayumi.admin.handover;

import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.springframework.stereotype.Component;

/** Handovers, as the signed-in person may read them. */
@Component
public class HandoverApi {

    private final AyumiBackend backend;

    HandoverApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** Whose handover may be read. */
    public HandoverChooser getChooser() {
        return backend.retrieveWhole("handover/chooser", Map.of(), HandoverChooser.class);
    }

    /** What the department of this code hands over of the year. */
    public Handover get(int fiscalYear, String department) {
        var handover = backend.retrieve(
                "handover/handover",
                Map.of("fiscalYear", fiscalYear, "department", department),
                "handover",
                Handover.class);
        if (handover == null) {
            throw BackendException.notFound("handover of " + department);
        }
        return handover;
    }
}
