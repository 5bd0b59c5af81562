package org.ayumi.plan;

import java.util.List;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.measure.Verdict;
import org.jspecify.annotations.Nullable;

/** What people enter about reports, as it arrives: unchecked. Ids are keys, empty ones where they named nothing. */
public sealed interface ReportInput {

    /** The plan's id. */
    String planId();

    /** The period. */
    ReportPeriod period();

    /** The report's version the input was written against; null where it changes nothing that is there. */
    @Nullable Integer expectedVersion();

    /** Words to save. */
    record Save(
            String planId,
            ReportPeriod period,
            @Nullable PlanProgress status,
            @Nullable Integer achievement,
            @Nullable String done,
            @Nullable String next,
            List<ActualText> actuals,
            @Nullable Cause cause,
            @Nullable BlockerText blocker,
            Integer expectedVersion)
            implements ReportInput, PlanPart {}

    /** The result of a goal. */
    record ActualText(
            String goalId,
            @Nullable Double value,
            @Nullable Verdict verdict,
            @Nullable String reason) {}

    /** What the plan waits for: of one of three kinds. */
    record BlockerText(
            @Nullable String planId,
            @Nullable String initiativeId,
            @Nullable String system) {}

    /** A report to be reviewed. */
    record Submit(String planId, ReportPeriod period, Integer expectedVersion) implements ReportInput, PlanPart {}

    /** A plan to report as unchanged. */
    record Unchanged(
            String planId,
            ReportPeriod period,
            String note,
            boolean replaceDraft,
            @Nullable Integer expectedVersion) implements ReportInput {}

    /** A report to accept. */
    record Accept(
            String planId,
            ReportPeriod period,
            PlanProgress rating,
            @Nullable String comment,
            Integer expectedVersion) implements ReportInput {}

    /** A report to return. */
    record Return(
            String planId, ReportPeriod period, @Nullable PlanProgress rating, String comment, Integer expectedVersion)
            implements ReportInput {}

    /** A comment. */
    record Comment(
            String planId,
            ReportPeriod period,
            String text,
            @Nullable Integer expectedVersion) implements ReportInput {}

    /** A file to attach. */
    record Attach(
            String planId,
            ReportPeriod period,
            String fileId,
            @Nullable Integer expectedVersion) implements ReportInput {}

    /** A file to take off. */
    record Remove(
            String planId,
            ReportPeriod period,
            String fileId,
            @Nullable Integer expectedVersion) implements ReportInput {}
}
