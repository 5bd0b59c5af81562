package org.ayumi.admin.result;

import java.util.List;
import org.ayumi.admin.strategy.Actual;
import org.ayumi.admin.strategy.Initiative;
import org.ayumi.admin.strategy.InitiativeRating;
import org.ayumi.admin.strategy.Outcome;
import org.jspecify.annotations.Nullable;

/** What can be changed of an initiative, as it stands at a version. */
public record ResultState(
        int version, InitiativeRating rating, @Nullable Outcome outcome, List<Line> kpis) {

    /** A KPI line's measures. */
    public record Line(List<Result> measures) {}

    /** A measure's result. */
    public record Result(String id, @Nullable Actual actual) {}

    /** The state a page was built from. */
    public static ResultState of(Initiative initiative) {
        var results = initiative.measures().stream()
                .map(measure -> new Result(measure.id(), measure.actual()))
                .toList();
        return new ResultState(
                initiative.version(), initiative.rating(), initiative.outcome(), List.of(new Line(results)));
    }

    /** The result of one measure; null where nothing is recorded. */
    public @Nullable Actual actual(String measureId) {
        for (var line : kpis) {
            for (var result : line.measures()) {
                if (result.id().equals(measureId)) {
                    return result.actual();
                }
            }
        }
        return null;
    }
}
