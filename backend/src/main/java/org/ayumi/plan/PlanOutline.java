package org.ayumi.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.cycle.ReportPeriod;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A plan without its words: where it and its reports stand.
 *
 * @param id the plan's id
 * @param plan where the plan stands
 * @param reports where its reports stand
 */
public record PlanOutline(@BsonId PlanId id, Plan plan, List<Report> reports) {

    /** Copies the reports. */
    public PlanOutline {
        reports = Required.list(reports);
    }

    /** Where a plan stands. */
    public record Plan(
            FiscalYear fiscalYear,
            PlanDepartment department,
            PlanStatus status,
            boolean priority,
            boolean sample,
            Title content,
            @Nullable Decision review,
            @Nullable Instant submittedAt) {}

    /** The only words of it. */
    public record Title(String title) {}

    /** What the DX office decided last, and when. */
    public record Decision(boolean accepted, Instant decidedAt) {}

    /** Where a report stands. */
    public record Report(
            ReportPeriod period,
            ReportState state,
            @Nullable Instant submittedAt,
            @Nullable Decision review) {}

    /** Whether it reports for a period. */
    public boolean reportsFor(ReportPeriod period) {
        return plan.status == PlanStatus.ACCEPTED
                && AskedPeriods.list(
                                plan.priority,
                                reports.stream()
                                        .filter(report -> report.state.wasHandedIn())
                                        .map(Report::period)
                                        .toList())
                        .contains(period);
    }

    /** Where its report for a period stands; empty while there is none. */
    public Optional<ReportState> stateOf(ReportPeriod period) {
        return reports.stream()
                .filter(report -> report.period == period)
                .map(Report::state)
                .findFirst();
    }
}
