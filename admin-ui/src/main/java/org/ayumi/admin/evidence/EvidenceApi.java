package org.ayumi.admin.evidence;

import java.io.InputStream;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendFiles;
import org.ayumi.admin.api.ReceivedFile;
import org.ayumi.admin.api.SentFile;
import org.ayumi.admin.cycle.ReportPeriod;
import org.springframework.stereotype.Component;

/** Evidence, as the signed-in person may attach, take off and fetch it. */
@Component
public class EvidenceApi {

    private final AyumiBackend backend;
    private final BackendFiles files;

    EvidenceApi(AyumiBackend backend, BackendFiles files) {
        this.backend = backend;
        this.files = files;
    }

    /** Sends a file, which is the person's own until it is attached. */
    public SentFile send(String name, long size, InputStream content) {
        return files.send(name, size, content);
    }

    /** Attaches a sent file to the report of this plan and period; begins the report where there is none. */
    public EvidenceAnswer attach(String actionPlanId, ReportPeriod period, String fileId) {
        return change("evidence/attach", "attachEvidence", actionPlanId, period, fileId);
    }

    /** Takes a file off the report of this plan and period. */
    public EvidenceAnswer remove(String actionPlanId, ReportPeriod period, String fileId) {
        return change("evidence/remove", "removeEvidence", actionPlanId, period, fileId);
    }

    /** Opens a file; NOT_FOUND where it is not there for the person. */
    public ReceivedFile open(String fileId) {
        return files.open("/files/" + fileId);
    }

    private EvidenceAnswer change(
            String document, String field, String actionPlanId, ReportPeriod period, String fileId) {
        var input = Map.of("actionPlanId", actionPlanId, "period", period.name(), "fileId", fileId);
        return backend.change(document, field, input, EvidenceAnswer.class);
    }
}
