package org.ayumi.admin.monitoring;

import java.util.List;
import org.ayumi.admin.report.PlanProgress;
import org.jspecify.annotations.Nullable;

/**
 * How some plans stand.
 *
 * @param plans all of them
 * @param reported those reported
 * @param overdue those not reported, with nothing handed in though the period is locked
 * @param returned those not reported whose report was returned; none of them is overdue
 * @param onTrack 順調評価の構成比
 * @param meanAchievement 目標達成率
 * @param statuses the reported ones by how they stand
 */
public record Summary(
        PlanSet plans,
        PlanSet reported,
        PlanSet overdue,
        PlanSet returned,
        Share onTrack,
        Mean meanAchievement,
        List<ByStatus> statuses) {

    /** A share in percent, one decimal; null where there is nothing to divide by. */
    public record Share(@Nullable Double percent, PlanSet counted, PlanSet of) {}

    /** A mean in percent, one decimal; null where nothing is reported. */
    public record Mean(@Nullable Double percent, PlanSet of) {}

    /** The reported plans that stand in one way. */
    public record ByStatus(PlanProgress status, PlanSet plans) {}

    /** The reported plans that are not on track, 中止 left out. */
    public PlanSet behind() {
        return onTrack.of().without(onTrack.counted());
    }

    /** 未報告: overdue, returned, or with time left. */
    public PlanSet unreported() {
        return plans.without(reported);
    }

    /** The reported plans that stand so. */
    public PlanSet with(PlanProgress status) {
        return statuses.stream()
                .filter(each -> each.status() == status)
                .map(ByStatus::plans)
                .findFirst()
                .orElse(PlanSet.NONE);
    }
}
