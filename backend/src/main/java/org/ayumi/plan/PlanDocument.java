package org.ayumi.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.ayumi.common.Required;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.measure.Actual;
import org.ayumi.revision.Change;
import org.ayumi.revision.Stamp;
import org.ayumi.revision.VersionedDocument;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * An action plan as it is stored: one document per plan.
 *
 * @param id the document's {@code _id}
 * @param stamp the latest change
 * @param plan the content
 * @param reports its reports, in the order of their periods; each a section of the log of its own
 * @see "docs/decisions/011-one-document-per-plan.md"
 */
public record PlanDocument(@BsonId PlanId id, Stamp stamp, ActionPlan plan, List<PlanReport> reports)
        implements VersionedDocument {

    /** Copies the reports. */
    public PlanDocument {
        reports = Required.list(reports);
    }

    @Override
    public String logName() {
        return id.value();
    }

    /** The section of the log that holds the plan itself. */
    public String section() {
        return id.value();
    }

    static PlanDocument first(ActionPlan plan, List<PlanReport> reports, Stamp.Author author, Instant now) {
        var content = plan.withVersion(1);
        var told = reports.stream().map(report -> report.withVersion(1)).toList();
        var unstamped = new PlanDocument(plan.id(), Stamp.first(now, author, List.of()), content, told);
        var sections = Stream.concat(
                        Stream.of(unstamped.section()), told.stream().map(report -> unstamped.section(report.period())))
                .map(section -> new Stamp.Section(section, 1))
                .toList();
        return new PlanDocument(plan.id(), Stamp.first(now, author, sections), content, told);
    }

    PlanDocument next(ActionPlan changed, List<Change> changes, Stamp.Author author, Instant now) {
        var content = changed.withVersion(plan.version() + 1);
        var section = new Stamp.Section(section(), content.version());
        return new PlanDocument(id, stamp.next(now, author, List.of(section), changes), content, reports);
    }

    /** The section of the log that holds a report. */
    public String section(ReportPeriod period) {
        return ReportId.of(id, period).value();
    }

    /**
     * How it stands towards each period it reports for, in order, if it is accepted.
     *
     * @param cycle the year's cycle; null while none is open
     */
    public SequencedMap<ReportPeriod, Reporting> standings(@Nullable MonitoringCycle cycle, LocalDate today) {
        return AskedPeriods.of(this).standings(cycle, today);
    }

    /** The report for a period. */
    public Optional<PlanReport> findReport(ReportPeriod period) {
        return reports.stream().filter(report -> report.period() == period).findFirst();
    }

    /** The newest report the department has handed in for a time before a period began; empty where there is none. */
    Optional<PlanReport> findReportBefore(ReportPeriod period) {
        var begins = period.beginsOn(plan.fiscalYear());
        return reports.stream()
                .filter(report -> report.state().isReported())
                .filter(report -> report.period().endsOn(plan.fiscalYear()).isBefore(begins))
                .reduce((former, later) -> later);
    }

    /** The newest accepted report that tells a result of a goal; empty where none does. */
    public Optional<PlanReport> findTelling(GoalId goal) {
        return reports.stream()
                .filter(report -> report.state() == ReportState.ACCEPTED)
                .filter(report -> report.content().findActual(goal).isPresent())
                .reduce((former, later) -> later);
    }

    /** The result of a goal in the newest accepted report that tells one; empty where none does. */
    public Optional<Actual> findActual(GoalId goal) {
        return findTelling(goal).flatMap(report -> report.content().findActual(goal));
    }

    /** The next version: the plan and reports of it as changed together; what is the same keeps its version. */
    PlanDocument next(PlanDocument changed, Stamp.Author author, Instant now) {
        var changes = new ArrayList<>(PlanText.changes(plan, changed.plan()));
        var sections = new ArrayList<Stamp.Section>();
        var words = plan;
        if (!changed.plan().equals(plan)) {
            words = changed.plan().withVersion(plan.version() + 1);
            sections.add(new Stamp.Section(section(), words.version()));
        }
        var told = new ArrayList<PlanReport>();
        for (PlanReport report : changed.reports()) {
            var before = findReport(report.period()).orElse(null);
            if (report.equals(before)) {
                told.add(report);
            } else {
                var next = report.withVersion(before == null ? 1 : before.version() + 1);
                sections.add(new Stamp.Section(section(report.period()), next.version()));
                changes.addAll(ReportText.changes(words, before, next));
                told.add(next);
            }
        }
        return new PlanDocument(id, stamp.next(now, author, sections, changes), words, told);
    }

    /** With another state of the plan, not yet stored. */
    PlanDocument with(ActionPlan changed) {
        return new PlanDocument(id, stamp, changed, reports);
    }

    /** With another state of a report, not yet stored. */
    PlanDocument with(PlanReport changed) {
        return new PlanDocument(id, stamp, plan, including(changed));
    }

    /** The next version: one report changed or begun. */
    PlanDocument next(PlanReport changed, List<Change> changes, Stamp.Author author, Instant now) {
        var section = new Stamp.Section(section(changed.period()), changed.version());
        return new PlanDocument(id, stamp.next(now, author, List.of(section), changes), plan, including(changed));
    }

    private List<PlanReport> including(PlanReport changed) {
        return Stream.concat(reports.stream().filter(report -> report.period() != changed.period()), Stream.of(changed))
                .sorted(Comparator.comparing(PlanReport::period, ReportPeriod.IN_ORDER))
                .toList();
    }
}
