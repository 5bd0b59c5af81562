package org.ayumi.plan;

import java.util.List;
import org.ayumi.common.JapaneseTime;
import org.ayumi.common.UserError;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.revision.Stamp;
import org.jspecify.annotations.Nullable;

/** What came of an attempt to change a report. */
public sealed interface ReportResult {

    /** The change was made. */
    record Changed(PlanDocument document, ReportPeriod period) implements ReportResult {}

    /**
     * The input has errors; nothing was changed.
     *
     * @param document the plan as it stands; null where it does not exist
     */
    record Rejected(List<UserError> errors, @Nullable PlanDocument document, ReportPeriod period)
            implements ReportResult {}

    /**
     * Someone else was faster; nothing was changed.
     *
     * @param last the change that came in between
     */
    record Conflicted(PlanDocument document, ReportPeriod period, Stamp last) implements ReportResult {

        /** What to tell the person. */
        public UserError error() {
            return UserError.at(
                    "STALE_VERSION",
                    "この報告は、%sに%sさんが変更しました。今の内容を確かめてから、もう一度保存してください。"
                            .formatted(JapaneseTime.format(last.changedAt()), last.changedBy()),
                    "input",
                    "expectedVersion");
        }
    }
}
