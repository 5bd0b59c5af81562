package org.ayumi.plan.graphql;

import java.util.List;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.graphql.GlobalId;
import org.ayumi.measure.Verdict;
import org.ayumi.plan.Cause;
import org.ayumi.plan.PlanProgress;
import org.ayumi.plan.ReportInput;
import org.jspecify.annotations.Nullable;

/** The input types of reports, field by field. */
final class ReportInputs {

    private ReportInputs() {}

    record SavePlanReportInput(
            String actionPlanId,
            ReportPeriod period,
            @Nullable PlanProgress status,
            @Nullable Integer achievement,
            @Nullable String done,
            @Nullable String next,
            List<GoalActualInput> actuals,
            @Nullable Cause cause,
            @Nullable BlockerInput blocker,
            int expectedVersion) {

        ReportInput.Save words() {
            return new ReportInput.Save(
                    PlanInputs.plan(actionPlanId),
                    period,
                    status,
                    achievement,
                    done,
                    next,
                    actuals.stream()
                            .map(each -> new ReportInput.ActualText(
                                    PlanInputs.goal(each.goalId), each.value, each.verdict, each.reason))
                            .toList(),
                    cause,
                    blocker == null ? null : blocker.words(),
                    expectedVersion);
        }
    }

    record GoalActualInput(
            String goalId,
            @Nullable Double value,
            @Nullable Verdict verdict,
            @Nullable String reason) {}

    record BlockerInput(@Nullable String id, @Nullable String system) {

        private ReportInput.BlockerText words() {
            if (id == null) {
                return new ReportInput.BlockerText(null, null, system);
            }
            // What is no initiative's id is looked for among the plans, and not found there where it is none's.
            var initiative = GlobalId.keyOf("Initiative", id).orElse(null);
            return new ReportInput.BlockerText(initiative == null ? PlanInputs.plan(id) : null, initiative, system);
        }
    }

    record SubmitPlanReportInput(String actionPlanId, ReportPeriod period, int expectedVersion) {}

    record ReportUnchangedInput(
            List<String> actionPlanIds,
            ReportPeriod period,
            @Nullable String note,
            boolean replaceDrafts) {}

    record AcceptPlanReportInput(
            String actionPlanId,
            ReportPeriod period,
            PlanProgress rating,
            @Nullable String comment,
            int expectedVersion) {}

    record ReturnPlanReportInput(
            String actionPlanId,
            ReportPeriod period,
            @Nullable PlanProgress rating,
            String comment,
            int expectedVersion) {}

    record CommentPlanReportInput(String actionPlanId, ReportPeriod period, String text) {}

    record AttachEvidenceInput(
            String actionPlanId,
            ReportPeriod period,
            String fileId,
            @Nullable Integer expectedVersion) {}

    record RemoveEvidenceInput(
            String actionPlanId,
            ReportPeriod period,
            String fileId,
            @Nullable Integer expectedVersion) {}
}
