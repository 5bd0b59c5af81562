package org.ayumi.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.ayumi.cycle.MonitoringCycle;
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

    /** How it stands towards each period it reports for, in order; empty while it is not accepted. */
    public SequencedMap<ReportPeriod, Reporting> standings(MonitoringCycle cycle, LocalDate today) {
        return plan.status == PlanStatus.ACCEPTED
                ? AskedPeriods.of(this).standings(cycle, today)
                : new LinkedHashMap<>();
    }

    /** Whether it reports for a period, and no report of it stands (未報告). */
    public boolean isUnreported(ReportPeriod period, MonitoringCycle cycle, LocalDate today) {
        var standing = standings(cycle, today).get(period);
        return standing != null && standing != Reporting.REPORTED;
    }
}
