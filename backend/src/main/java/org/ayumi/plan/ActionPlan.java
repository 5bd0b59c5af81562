package org.ayumi.plan;

import java.time.Instant;
import java.util.Optional;
import org.ayumi.common.FiscalYear;
import org.ayumi.common.Required;
import org.jspecify.annotations.Nullable;

/**
 * One department's plan for a fiscal year (実行プラン).
 *
 * @param id its id
 * @param version raised by every change of the plan itself
 * @param fiscalYear its year, as in the id; stored for the index
 * @param department the department it belongs to
 * @param status where it stands
 * @param priority whether it is a priority plan (重要施策), which the DX office decides
 * @param sample whether it is made up (見本)
 * @param content its words
 * @param lastGoal the highest number a goal has had, so that none is used twice
 * @param confirmation the head's confirmation of the words as they stand
 * @param review what the DX office last decided
 * @param submittedAt when the department last handed it in; null where it never did
 * @param lineage where it came from and which departments it has been through
 */
public record ActionPlan(
        PlanId id,
        int version,
        FiscalYear fiscalYear,
        PlanDepartment department,
        PlanStatus status,
        boolean priority,
        boolean sample,
        PlanContent content,
        int lastGoal,
        @Nullable Confirmation confirmation,
        @Nullable Review review,
        @Nullable Instant submittedAt,
        PlanLineage lineage) {

    /** A plan begun anew that was not handed in yet. */
    public ActionPlan(
            PlanId id,
            int version,
            FiscalYear fiscalYear,
            PlanDepartment department,
            PlanStatus status,
            boolean priority,
            boolean sample,
            PlanContent content,
            int lastGoal,
            @Nullable Confirmation confirmation,
            @Nullable Review review) {
        this(
                id,
                version,
                fiscalYear,
                department,
                status,
                priority,
                sample,
                content,
                lastGoal,
                confirmation,
                review,
                null,
                PlanLineage.NONE);
    }

    /** Refuses a year that is not the id's, and goals of another plan; a plan stored without lineage has none yet. */
    public ActionPlan {
        Required.value(id, "plan.id");
        Required.value(status, "plan.status");
        Required.value(content, "plan.content");
        Required.value(department, "plan.department");
        lineage = lineage == null ? PlanLineage.NONE : lineage;
        // The id keeps the department the plan was begun in; the plan may have moved on since.
        if (!id.fiscalYear().equals(fiscalYear)) {
            throw new IllegalArgumentException("plan %s is not of %s".formatted(id.value(), fiscalYear));
        }
        for (Goal goal : content.goals()) {
            if (!goal.id().plan().equals(id)) {
                throw new IllegalArgumentException(
                        "goal %s is not of plan %s".formatted(goal.id().value(), id.value()));
            }
        }
    }

    /** A goal of this plan. */
    public Optional<Goal> findGoal(GoalId goal) {
        return content.goals().stream().filter(each -> each.id().equals(goal)).findFirst();
    }

    ActionPlan withVersion(int next) {
        return with(next, status, priority, content, lastGoal, confirmation, review, submittedAt);
    }

    ActionPlan withContent(PlanContent words, int newLastGoal) {
        return with(version, status, priority, words, newLastGoal, confirmation, review, submittedAt);
    }

    ActionPlan withStatus(PlanStatus next) {
        return with(version, next, priority, content, lastGoal, confirmation, review, submittedAt);
    }

    ActionPlan submitted(Instant at) {
        return with(version, PlanStatus.SUBMITTED, priority, content, lastGoal, confirmation, review, at);
    }

    ActionPlan withConfirmation(@Nullable Confirmation recorded) {
        return with(version, status, priority, content, lastGoal, recorded, review, submittedAt);
    }

    ActionPlan withReview(Review decided) {
        var next = decided.accepted() ? PlanStatus.ACCEPTED : PlanStatus.RETURNED;
        return with(
                version,
                next,
                priority,
                content,
                lastGoal,
                decided.accepted() ? confirmation : null,
                decided,
                submittedAt);
    }

    ActionPlan withPriority(boolean set) {
        return with(version, status, set, content, lastGoal, confirmation, review, submittedAt);
    }

    ActionPlan withLineage(PlanLineage told) {
        return new ActionPlan(
                id,
                version,
                fiscalYear,
                department,
                status,
                priority,
                sample,
                content,
                lastGoal,
                confirmation,
                review,
                submittedAt,
                told);
    }

    /** In another department; what the former department's head confirmed, the new one's has not. */
    ActionPlan moved(PlanMove move) {
        boolean confirmed = status == PlanStatus.CONFIRMED;
        return new ActionPlan(
                id,
                version,
                fiscalYear,
                move.to(),
                confirmed ? PlanStatus.DRAFT : status,
                priority,
                sample,
                content,
                lastGoal,
                confirmed ? null : confirmation,
                review,
                submittedAt,
                lineage.with(move));
    }

    private ActionPlan with(
            int newVersion,
            PlanStatus newStatus,
            boolean newPriority,
            PlanContent newContent,
            int newLastGoal,
            @Nullable Confirmation newConfirmation,
            @Nullable Review newReview,
            @Nullable Instant newSubmittedAt) {
        return new ActionPlan(
                id,
                newVersion,
                fiscalYear,
                department,
                newStatus,
                newPriority,
                sample,
                newContent,
                newLastGoal,
                newConfirmation,
                newReview,
                newSubmittedAt,
                lineage);
    }
}
