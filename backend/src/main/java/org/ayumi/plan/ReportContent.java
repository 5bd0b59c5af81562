package org.ayumi.plan;

import java.util.List;
import java.util.Optional;
import org.ayumi.common.Required;
import org.ayumi.measure.Actual;
import org.jspecify.annotations.Nullable;

/**
 * The words of a report; those of a draft may be incomplete.
 *
 * @param status how the plan stands, as the department sees it
 * @param achievement self-assessed, in percent, 0 to 100
 * @param done what was done
 * @param next what is next
 * @param actuals the results of goals
 * @param cause why the plan is not on track
 * @param blocker what it waits for
 */
public record ReportContent(
        @Nullable PlanProgress status,
        @Nullable Integer achievement,
        @Nullable String done,
        @Nullable String next,
        List<GoalResult> actuals,
        @Nullable Cause cause,
        @Nullable Blocker blocker) {

    /** The highest achievement. */
    public static final int WHOLE = 100;

    /** Refuses an achievement that is no share. */
    public ReportContent {
        actuals = Required.list(actuals);
        if (achievement != null && (achievement < 0 || achievement > WHOLE)) {
            throw new IllegalArgumentException("achievement %d is not 0 to 100".formatted(achievement));
        }
    }

    /** The result of a goal; empty where it tells none. */
    Optional<Actual> findActual(GoalId goal) {
        return actuals.stream()
                .filter(result -> result.goal().equals(goal))
                .map(GoalResult::actual)
                .findFirst();
    }

    ReportContent withDone(String words) {
        return new ReportContent(status, achievement, words, next, actuals, cause, blocker);
    }
}
