package org.ayumi.admin.notice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ayumi.admin.api.AyumiBackend;
import org.ayumi.admin.api.BackendException;
import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reminders of missing reports; the backend grants them to the DX office. */
@Component
public class ReminderApi {

    private final AyumiBackend backend;

    ReminderApi(AyumiBackend backend) {
        this.backend = backend;
    }

    /** The departments that have not reported for a period. */
    public List<UnreportedDepartment> listUnreported(int fiscalYear, ReportPeriod period) {
        return backend.retrieveList(
                "notice/unreported",
                Map.of("fiscalYear", fiscalYear, "period", period),
                "unreportedDepartments",
                UnreportedDepartment.class);
    }

    /** Reminds departments, by their codes. */
    public ReminderAnswer remind(int fiscalYear, ReportPeriod period, List<String> departments, @Nullable String note) {
        var input = new HashMap<String, @Nullable Object>();
        input.put("fiscalYear", fiscalYear);
        input.put("period", period);
        input.put("departments", departments);
        input.put("note", note);
        var answer =
                backend.retrieve("notice/remind", Map.of("input", input), "remindDepartments", ReminderAnswer.class);
        if (answer == null) {
            throw BackendException.failed("The backend does not tell who was reminded", null);
        }
        return answer;
    }
}
