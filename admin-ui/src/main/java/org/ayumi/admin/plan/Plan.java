package org.ayumi.admin.plan;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.ayumi.admin.revision.RevisionPage;
import org.ayumi.admin.strategy.AimName;
import org.jspecify.annotations.Nullable;

/**
 * An action plan (DXビジョン実行プラン) with everything its page shows. An id of something else binds to nothing; a history
 * the viewer may not read is missing.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "__typename", defaultImpl = Void.class)
@JsonTypeName("ActionPlan")
public record Plan(
        String id,
        int fiscalYear,
        String title,
        @Nullable String responsiblePost,
        @Nullable Integer budget,
        boolean priority,
        boolean sample,
        boolean confirmationRequired,
        PlanStatus status,
        int version,
        PlanDepartment department,
        List<AimName> aims,
        List<SupportedInitiative> initiatives,
        List<SupportedInitiative> droppedInitiatives,
        @Nullable PlanLink rolledOverFrom,
        @Nullable PlanLink rolledOverTo,
        List<PlanMove> moves,
        List<PlanGoal> goals,
        List<PlanMilestone> milestones,
        @Nullable PlanConfirmation confirmation,
        @Nullable PlanReview review,
        PlanPermissions viewerCan,
        @Nullable RevisionPage revisions) {

    /** What is to be reached in a quarter, in the order written. */
    public List<String> milestonesOf(int quarter) {
        return milestones.stream()
                .filter(milestone -> milestone.quarter() == quarter)
                .map(PlanMilestone::text)
                .toList();
    }

    /** Whether only milestones, post and budget can still be edited. */
    public boolean isFixed() {
        return status == PlanStatus.ACCEPTED;
    }
}
