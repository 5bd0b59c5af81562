package org.ayumi.monitoring;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.ayumi.plan.PlanProgress;
import org.jspecify.annotations.Nullable;

/**
 * How some plans stand.
 *
 * @param plans the plans
 * @param reported those reported
 * @param overdue those of the rest with nothing handed in though the period is locked (期限切れ)
 * @param returned those of the rest whose report was returned and awaits its correction (差戻し)
 * @param onTrack 順調 or 完了 of those reported, 中止 left out (順調評価の構成比)
 * @param meanAchievement the mean of the departments' self-assessed achievement (目標達成率)
 * @param statuses the reported plans by how they stand
 */
public record MonitoringSummary(
        PlanSet plans,
        PlanSet reported,
        PlanSet overdue,
        PlanSet returned,
        Share onTrack,
        Mean meanAchievement,
        List<ByStatus> statuses) {

    private static final double PERCENT = 100;
    private static final double ONE_DECIMAL = 10;

    /**
     * A share of plans.
     *
     * @param percent one decimal; null where there is nothing to divide by
     */
    public record Share(@Nullable Double percent, PlanSet counted, PlanSet of) {}

    /**
     * A mean over plans.
     *
     * @param percent one decimal; null where nothing is reported
     */
    public record Mean(@Nullable Double percent, PlanSet of) {}

    /** The reported plans that stand in one way. */
    public record ByStatus(PlanProgress status, PlanSet plans) {}

    static MonitoringSummary of(List<Standing> standings) {
        var reported = standings.stream().filter(Standing::isReported).toList();
        var going = where(reported, status -> status != PlanProgress.CANCELLED);
        var onTrack = where(going, PlanProgress::isOnTrack);
        var mean = reported.stream()
                .map(standing -> standing.content().achievement())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
        return new MonitoringSummary(
                PlanSet.of(standings),
                PlanSet.of(reported),
                PlanSet.of(standings.stream().filter(Standing::isOverdue).toList()),
                PlanSet.of(standings.stream().filter(Standing::isReturned).toList()),
                new Share(
                        going.isEmpty() ? null : round(PERCENT * onTrack.size() / going.size()),
                        PlanSet.of(onTrack),
                        PlanSet.of(going)),
                new Mean(mean.isPresent() ? round(mean.getAsDouble()) : null, PlanSet.of(reported)),
                Arrays.stream(PlanProgress.values())
                        .map(status -> new ByStatus(status, PlanSet.of(where(reported, status::equals))))
                        .filter(each -> each.plans().count() > 0)
                        .toList());
    }

    private static List<Standing> where(List<Standing> reported, Predicate<PlanProgress> stands) {
        return reported.stream()
                .filter(standing -> standing.content().status() != null
                        && stands.test(standing.content().status()))
                .toList();
    }

    private static double round(double percent) {
        return Math.round(percent * ONE_DECIMAL) / ONE_DECIMAL;
    }
}
