package org.ayumi.admin.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.admin.plan.PlanPerson;
import org.jspecify.annotations.Nullable;

/**
 * A year's accepted plans of the person's own departments, with their periods.
 *
 * @param cycle null while none is open
 */
public record Reporting(
        int fiscalYear, PlanPerson person, @Nullable ReportingCycle cycle, List<ReportedPlan> plans) {

    private static final Comparator<DueReport> RETURNED_FIRST =
            Comparator.comparing(due -> !due.period().isReturned());

    /** What the person has in hand: returned ones first, then by their last day. */
    public List<DueReport> inHand() {
        return all().filter(due -> due.period().inHand())
                .sorted(RETURNED_FIRST.thenComparing(due -> due.period().dueOn()))
                .toList();
    }

    /** Every plan in every period. */
    public Stream<DueReport> all() {
        return plans.stream()
                .flatMap(plan -> plan.reportingPeriods().stream().map(period -> new DueReport(plan, period)));
    }

    /** Whether the person writes reports of their departments. */
    public boolean mayWrite() {
        return !person.mayWriteFor().isEmpty();
    }

    /** The same with this plan as it now stands. */
    public Reporting with(ReportedPlan newer) {
        return new Reporting(
                fiscalYear,
                person,
                cycle,
                plans.stream()
                        .map(plan -> plan.id().equals(newer.id()) ? newer : plan)
                        .toList());
    }
}
