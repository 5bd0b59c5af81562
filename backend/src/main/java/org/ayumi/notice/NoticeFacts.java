package org.ayumi.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.JapaneseTime;
import org.ayumi.cycle.CyclePeriod;
import org.ayumi.cycle.MonitoringCycle;
import org.ayumi.notice.Notice.Subject;
import org.ayumi.plan.PlanDepartment;
import org.ayumi.plan.PlanOutline;
import org.ayumi.plan.Reporting;
import org.jspecify.annotations.Nullable;

/**
 * What there is to tell of a year, read off how its cycle and plans stand. Looks at nothing else, so that everyone who looks at the
 * same moment finds the same, with the same ids; who looks again finds it again.
 *
 * @see "docs/decisions/019-notices-and-mail.md"
 */
final class NoticeFacts {

    /** Decisions and submissions are told when they are not older than this: longer than the product may be down. */
    static final Duration FRESH = Duration.ofDays(30);

    private static final int A_WEEK = 7;
    private static final int A_DAY = 1;
    private static final String SAMPLE = "sample";

    private final FiscalYear year;
    private final @Nullable MonitoringCycle cycle;
    private final Instant now;
    private final LocalDate today;
    private final Map<NoticeId, Notice> found = new LinkedHashMap<>();

    private NoticeFacts(FiscalYear year, @Nullable MonitoringCycle cycle, Instant now) {
        this.year = year;
        this.cycle = cycle;
        this.now = now;
        this.today = JapaneseTime.dayOf(now);
    }

    /** Everything to tell of a year. */
    static List<Notice> of(FiscalYear year, @Nullable MonitoringCycle cycle, List<PlanOutline> plans, Instant now) {
        var facts = new NoticeFacts(year, cycle, now);
        plans.forEach(facts::decided);
        plans.forEach(facts::submitted);
        if (cycle != null) {
            facts.cycle(cycle, plans);
        }
        return List.copyOf(facts.found.values());
    }

    private void decided(PlanOutline outline) {
        var plan = outline.plan();
        String title = plan.content().title();
        var decision = plan.review();
        if (decision != null && isFresh(decision.decidedAt())) {
            var kind = decision.accepted() ? NoticeKind.PLAN_ACCEPTED : NoticeKind.PLAN_RETURNED;
            var id =
                    NoticeId.of(kind, outline.id().value(), decision.decidedAt().toEpochMilli());
            tell(id, kind, plan.department(), Subject.plan(outline.id(), title), plan.sample());
        }
        for (var report : outline.reports()) {
            var review = report.review();
            if (review != null && isFresh(review.decidedAt())) {
                var kind = review.accepted() ? NoticeKind.REPORT_ACCEPTED : NoticeKind.REPORT_RETURNED;
                var id = NoticeId.of(
                        kind,
                        outline.id().value(),
                        report.period(),
                        review.decidedAt().toEpochMilli());
                tell(id, kind, plan.department(), Subject.report(outline.id(), title, report.period()), plan.sample());
            }
        }
    }

    /** For the DX office, a line for each day and department: it looks at all of them together. */
    private void submitted(PlanOutline outline) {
        submitted(NoticeKind.PLANS_SUBMITTED, outline, outline.plan().submittedAt());
        outline.reports().forEach(report -> submitted(NoticeKind.REPORTS_SUBMITTED, outline, report.submittedAt()));
    }

    private void submitted(NoticeKind kind, PlanOutline outline, @Nullable Instant at) {
        if (at != null && isFresh(at)) {
            var plan = outline.plan();
            var id = id(kind, plan.sample(), year, plan.department().code(), JapaneseTime.dayOf(at));
            found.putIfAbsent(
                    id, new Notice(id, kind, Notice.OFFICE, year, plan.department(), Subject.NONE, plan.sample(), now));
        }
    }

    private void cycle(MonitoringCycle open, List<PlanOutline> plans) {
        for (var sample : List.of(false, true)) {
            var its = plans.stream().filter(outline -> outline.plan().sample() == sample);
            PlansByDepartment.of(its).forEach((department, theirs) -> {
                opened(open, department, theirs, sample);
                open.periods().forEach(period -> due(open, period, department, theirs, sample));
                open.periods().forEach(period -> graces(open, period, department, theirs, sample));
            });
        }
    }

    /** Told while anything of the year can still be reported, to departments with plans to report on. */
    private void opened(MonitoringCycle open, PlanDepartment department, List<PlanOutline> plans, boolean sample) {
        boolean reports = open.periods().stream()
                .filter(period -> !today.isAfter(period.lastDayOf(department.code())))
                .anyMatch(period -> plans.stream()
                        .anyMatch(plan -> standing(plan, open, period).isPresent()));
        if (reports) {
            var id = id(NoticeKind.CYCLE_OPENED, sample, year, department.code());
            tell(id, NoticeKind.CYCLE_OPENED, department, Subject.NONE, sample);
        }
    }

    private void due(
            MonitoringCycle open,
            CyclePeriod period,
            PlanDepartment department,
            List<PlanOutline> plans,
            boolean sample) {
        var last = period.lastDayOf(department.code());
        var standings = plans.stream()
                .flatMap(plan -> standing(plan, open, period).stream())
                .toList();
        NoticeKind kind = null;
        if (standings.contains(Reporting.OVERDUE)) {
            kind = NoticeKind.OVERDUE;
        } else if (!today.isAfter(last) && standings.stream().anyMatch(standing -> standing != Reporting.REPORTED)) {
            // What was returned can be corrected after the lock, and was told of.
            kind = soon(last);
        }
        if (kind != null) {
            var id = id(kind, sample, year, period.period(), department.code(), last);
            tell(id, kind, department, Subject.due(period.period(), last), sample);
        }
    }

    private Optional<Reporting> standing(PlanOutline plan, MonitoringCycle open, CyclePeriod period) {
        return Optional.ofNullable(plan.standings(open, today).get(period.period()));
    }

    private @Nullable NoticeKind soon(LocalDate last) {
        if (!today.isBefore(last.minusDays(A_DAY))) {
            return NoticeKind.DUE_IN_1_DAY;
        }
        return today.isBefore(last.minusDays(A_WEEK)) ? null : NoticeKind.DUE_IN_7_DAYS;
    }

    private void graces(
            MonitoringCycle open,
            CyclePeriod period,
            PlanDepartment department,
            List<PlanOutline> plans,
            boolean sample) {
        if (plans.stream().allMatch(plan -> standing(plan, open, period).isEmpty())) {
            return;
        }
        period.graces().stream()
                .filter(grace ->
                        grace.department() == null || grace.department().equals(department.code()))
                .filter(grace -> isFresh(grace.grantedAt()))
                .forEach(grace -> {
                    var kind =
                            switch (grace.kind()) {
                                case EXTENSION -> NoticeKind.EXTENDED;
                                case REOPENING -> NoticeKind.REOPENED;
                            };
                    var id = id(
                            kind,
                            sample,
                            year,
                            period.period(),
                            department.code(),
                            grace.grantedAt().toEpochMilli());
                    tell(id, kind, department, Subject.due(period.period(), grace.until()), sample);
                });
    }

    private static NoticeId id(NoticeKind kind, boolean sample, Object... parts) {
        // Made-up and real plans are told of separately, since only the latter are told by mail.
        return NoticeId.of(
                kind,
                sample ? Stream.concat(Stream.of(parts), Stream.of(SAMPLE)).toArray() : parts);
    }

    private void tell(NoticeId id, NoticeKind kind, PlanDepartment department, Subject subject, boolean sample) {
        found.put(id, new Notice(id, kind, department.code(), year, department, subject, sample, now));
    }

    private boolean isFresh(Instant moment) {
        return moment.isAfter(now.minus(FRESH));
    }
}
