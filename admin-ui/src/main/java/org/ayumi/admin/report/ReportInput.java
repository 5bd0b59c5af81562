package org.ayumi.admin.report;

import java.util.List;
import org.ayumi.admin.cycle.ReportPeriod;
import org.jspecify.annotations.Nullable;

/** What is sent to change a report. */
public sealed interface ReportInput {

    /** Words to keep as a draft; version 0 begins the report. */
    record Save(
            String actionPlanId,
            ReportPeriod period,
            @Nullable PlanProgress status,
            @Nullable Integer achievement,
            @Nullable String done,
            @Nullable String next,
            List<ReportContent.GoalResult> actuals,
            @Nullable Cause cause,
            @Nullable WaitsFor blocker,
            int expectedVersion)
            implements ReportInput {

        /** These words of that plan's report. */
        public static Save of(DueReport due, ReportContent words, int expectedVersion) {
            return new Save(
                    due.plan().id(),
                    due.period().period(),
                    words.status(),
                    words.achievement(),
                    words.done(),
                    words.next(),
                    words.actuals(),
                    words.cause(),
                    WaitsFor.of(words.blocker()),
                    expectedVersion);
        }
    }

    /** What the plan waits for: an id, or a system's name. */
    record WaitsFor(@Nullable String id, @Nullable String system) {

        static @Nullable WaitsFor of(@Nullable Blocker blocker) {
            if (blocker == null) {
                return null;
            }
            return blocker.kind() == Blocker.Kind.SYSTEM
                    ? new WaitsFor(null, blocker.name())
                    : new WaitsFor(blocker.id(), null);
        }
    }

    /** Hands it in. */
    record Submit(String actionPlanId, ReportPeriod period, int expectedVersion) implements ReportInput {}

    /** Plans to report as unchanged, with one line. */
    record Unchanged(
            List<String> actionPlanIds,
            ReportPeriod period,
            @Nullable String note,
            boolean replaceDrafts) {}
}
