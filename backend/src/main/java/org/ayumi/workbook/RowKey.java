package org.ayumi.workbook;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.plan.GoalId;
import org.ayumi.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * What a row is about; ids decide, wherever the row stands.
 *
 * @param plan its plan
 * @param period the report's period; null on sheets about the plan itself
 * @param goal the goal; null on sheets that are not about goals
 */
record RowKey(
        PlanId plan,
        @Nullable ReportPeriod period,
        @Nullable GoalId goal) {

    private static final String BETWEEN = "/";

    static RowKey of(PlanId plan) {
        return new RowKey(plan, null, null);
    }

    static RowKey of(GoalId goal) {
        return new RowKey(goal.plan(), null, goal);
    }

    static RowKey of(PlanId plan, ReportPeriod period) {
        return new RowKey(plan, period, null);
    }

    /** As its hidden cell says it. */
    String text() {
        return Stream.of(
                        Optional.of(plan.value()),
                        Optional.ofNullable(period).map(ReportPeriod::name),
                        Optional.ofNullable(goal).map(GoalId::value))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(BETWEEN));
    }

    /** Reads the hidden cell of a sheet; empty where it is none of that sheet. */
    static Optional<RowKey> parse(WorkbookSheet sheet, String text) {
        var parts = text.split(BETWEEN, -1);
        return switch (sheet) {
            case PLANS, MILESTONES -> parts.length == 1 ? PlanId.parse(parts[0]).map(RowKey::of) : Optional.empty();
            case GOALS ->
                parts.length == 2
                        ? PlanId.parse(parts[0])
                                .flatMap(plan -> goal(plan, parts[1]).map(RowKey::of))
                        : Optional.empty();
            case REPORTS ->
                parts.length == 2
                        ? PlanId.parse(parts[0])
                                .flatMap(plan -> period(parts[1]).map(period -> of(plan, period)))
                        : Optional.empty();
            case RESULTS ->
                parts.length == 3
                        ? PlanId.parse(parts[0])
                                .flatMap(plan -> period(parts[1])
                                        .flatMap(period ->
                                                goal(plan, parts[2]).map(goal -> new RowKey(plan, period, goal))))
                        : Optional.empty();
        };
    }

    private static Optional<GoalId> goal(PlanId plan, String text) {
        return GoalId.parse(text).filter(goal -> goal.plan().equals(plan));
    }

    private static Optional<ReportPeriod> period(String text) {
        return Arrays.stream(ReportPeriod.values())
                .filter(period -> period.name().equals(text))
                .findFirst();
    }
}
