package org.ayumi.admin.workbook;

import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.api.BackendFiles;
import org.ayumi.admin.api.ReceivedFile;
import org.ayumi.admin.api.SentFile;
import org.ayumi.admin.plan.PlanPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Workbooks of plans, as the signed-in person may download and upload them. */
@Component
public class WorkbookApi {

    private final AyumiBackend backend;
    private final BackendFiles files;

    WorkbookApi(AyumiBackend backend, BackendFiles files) {
        this.backend = backend;
        this.files = files;
    }

    /** Who the person is, as far as plans are concerned, and whether samples are among the year's plans. */
    public WorkbookPage getPage(int fiscalYear) {
        return whole(backend.retrieve("workbook/page", Map.of("fiscalYear", fiscalYear), "", PageAnswer.class))
                .page();
    }

    /** Opens the workbook of a year; of all departments where the code is null. */
    public ReceivedFile open(int fiscalYear, @Nullable String department) {
        String query = department == null ? "" : "&department=" + URLEncoder.encode(department, StandardCharsets.UTF_8);
        return files.open("/workbooks/plans?fiscalYear=" + fiscalYear + query);
    }

    /** Sends a workbook, which nobody has read yet. */
    public SentFile send(String name, long size, InputStream content) {
        return files.send(name, size, content);
    }

    /** What would come of a sent workbook; nothing is changed by looking. */
    public WorkbookPreview preview(String fileId, int fiscalYear) {
        return whole(backend.retrieve(
                "workbook/preview",
                Map.of("fileId", fileId, "fiscalYear", fiscalYear),
                "previewPlanWorkbook",
                WorkbookPreview.class));
    }

    /** Writes what was previewed and confirmed. */
    public WorkbookAnswer apply(String fileId, int fiscalYear, List<ConfirmedPlan> plans) {
        var input = Map.of("fileId", fileId, "fiscalYear", fiscalYear, "plans", plans);
        return whole(
                backend.retrieve("workbook/apply", Map.of("input", input), "applyPlanWorkbook", WorkbookAnswer.class));
    }

    record PageAnswer(@Nullable PlanPerson viewer, @Nullable Samples samples) {

        WorkbookPage page() {
            return new WorkbookPage(
                    whole(viewer), samples != null && !samples.edges().isEmpty());
        }
    }

    record Samples(List<Edge> edges) {}

    record Edge(Sample node) {}

    record Sample(String id) {}

    private static <T> T whole(@Nullable T answer) {
        if (answer == null) {
            throw BackendException.failed("No answer about a workbook", null);
        }
        return answer;
    }
}
