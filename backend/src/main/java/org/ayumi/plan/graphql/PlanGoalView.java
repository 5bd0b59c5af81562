package org.ayumi.plan.graphql;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ayumi.graphql.GlobalId;
import org.ayumi.measure.Actual;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.MeasureStatus;
import org.ayumi.plan.Goal;
import org.ayumi.plan.GoalOrigin;
import org.ayumi.plan.PlanDocument;
import org.ayumi.strategy.Baseline;
import org.jspecify.annotations.Nullable;

/** A goal; its components answer the fields of {@code PlanGoal}. */
record PlanGoalView(Goal goal, @Nullable Actual actual) {

    static final String TYPE = "PlanGoal";

    static PlanGoalView in(PlanDocument document, Goal goal) {
        return new PlanGoalView(goal, document.findActual(goal.id()).orElse(null));
    }

    /** The fields of {@code OriginalTarget}. */
    record OriginalTarget(
            String printed,
            Comparison comparison,
            @Nullable Double target,
            @Nullable String unit,
            MeasureStatus status) {}

    /** The fields of {@code GoalChange}. */
    record GoalChange(String before, String after, String changedBy, Instant changedAt, String reason) {}

    public String id() {
        return new GlobalId(TYPE, goal.id().value()).encode();
    }

    public String label() {
        return goal.label();
    }

    public String printed() {
        return goal.target().printed();
    }

    public Comparison comparison() {
        return goal.target().comparison();
    }

    public @Nullable Double target() {
        return goal.target().value();
    }

    public @Nullable String unit() {
        return goal.target().unit();
    }

    public MeasureStatus status() {
        return goal.target().status(actual);
    }

    public Optional<Baseline> baseline() {
        return Optional.ofNullable(goal.origin()).map(GoalOrigin::baseline);
    }

    public Optional<OriginalTarget> original() {
        return goal.original()
                .map(target -> new OriginalTarget(
                        target.printed(), target.comparison(), target.value(), target.unit(), target.status(actual)));
    }

    public List<GoalChange> changes() {
        return goal.changes().stream()
                .map(line -> new GoalChange(
                        line.before().printed(),
                        line.after().printed(),
                        Objects.requireNonNull(line.changedBy(), "goals are changed by people"),
                        Objects.requireNonNull(line.changedAt(), "goals are changed at a moment"),
                        line.reason()))
                .toList();
    }
}
