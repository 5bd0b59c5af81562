package org.ayumi.admin.handover;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.ayumi.admin.cycle.ReportPeriod;
import org.ayumi.admin.plan.PlanDepartment;
import org.ayumi.admin.report.Blocker;
import org.ayumi.admin.strategy.TargetChange;
import org.jspecify.annotations.Nullable;

/** What a department hands over (引継書). */
public record Handover(
        PlanDepartment department,
        OffsetDateTime asOf,
        int evidenceCount,
        List<Post> posts,
        List<HandoverPlan> open,
        List<HandoverPlan> drafts,
        List<HandoverPlan> finished,
        List<Due> due,
        List<Returned> returned,
        List<Wait> waits,
        List<Wait> waitedFor,
        List<GoalChange> goalChanges) {

    /** Section and post, and how many plans it has. */
    public record Post(String post, int plans) {}

    /** A report that is due. */
    public record Due(HandoverPlan plan, ReportPeriod period, LocalDate dueOn, boolean overdue, boolean begun) {}

    /** A plan or, with a period, a report that was returned. */
    public record Returned(
            HandoverPlan plan,
            @Nullable ReportPeriod period,
            @Nullable String comment,
            String decidedBy,
            OffsetDateTime decidedAt) {}

    /** A plan that waits, and what for. */
    public record Wait(
            HandoverPlan plan,
            Blocker.Kind kind,
            String name,
            @Nullable String department) {}

    /** A changed goal. */
    public record GoalChange(HandoverPlan plan, String label, TargetChange change) {}

    /** Whether any plan of it is made up (見本). */
    public boolean hasSamples() {
        return Stream.of(open, drafts, finished).flatMap(List::stream).anyMatch(HandoverPlan::sample);
    }

    /** Whether there is nothing to hand over. */
    public boolean isEmpty() {
        return open.isEmpty() && drafts.isEmpty() && finished.isEmpty() && waitedFor.isEmpty();
    }
}
