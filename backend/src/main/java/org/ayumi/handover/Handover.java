package org.ayumi.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ayumi.common.FiscalYear;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.measure.TargetChange;
import org.ayumi.plan.Blocker;
import org.ayumi.plan.PlanDepartment;
import org.jspecify.annotations.Nullable;

/**
 * What a department hands over (引継書).
 *
 * @param department as it is called now
 * @param asOf when this was put together
 * @param open accepted plans neither completed nor cancelled
 * @param drafts plans not accepted
 * @param finished accepted plans completed or cancelled
 * @param due reports not handed in of periods begun, the nearest due day first
 * @param returned plans and reports that were returned
 * @param waits what these plans wait for
 * @param waitedFor plans of others that wait for these
 * @param goalChanges changes of goals since their plans were accepted
 * @param evidenceCount files of evidence
 * @param posts who is responsible
 */
public record Handover(
        FiscalYear fiscalYear,
        PlanDepartment department,
        Instant asOf,
        List<HandoverPlan> open,
        List<HandoverPlan> drafts,
        List<HandoverPlan> finished,
        List<Due> due,
        List<Returned> returned,
        List<Wait> waits,
        List<Wait> waitedFor,
        List<GoalChange> goalChanges,
        int evidenceCount,
        List<Post> posts) {

    /** A report that is due. */
    public record Due(HandoverPlan plan, ReportPeriod period, LocalDate dueOn, boolean overdue, boolean begun) {}

    /**
     * A plan or a report that was returned.
     *
     * @param period the report's; null where the plan itself was returned
     */
    public record Returned(
            HandoverPlan plan,
            @Nullable ReportPeriod period,
            @Nullable String comment,
            String decidedBy,
            Instant decidedAt) {}

    /**
     * A plan that waits.
     *
     * @param department of the plan waited for; null for anything else
     */
    public record Wait(
            HandoverPlan plan,
            Blocker.Kind kind,
            String name,
            @Nullable String department) {}

    /** A changed goal. */
    public record GoalChange(HandoverPlan plan, String label, TargetChange change) {}

    /** A post and how many plans it has. */
    public record Post(String post, int plans) {}
}
