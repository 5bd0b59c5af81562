package org.ayumi.plan.graphql;

import java.util.List;
import java.util.Optional;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.graphql.GlobalId;
import org.ayumi.measure.Actual;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.MeasureStatus;
import org.ayumi.measure.OriginalTarget;
import org.ayumi.measure.TargetChange;
import org.ayumi.plan.Goal;
import org.ayumi.plan.GoalOrigin;
import org.ayumi.plan.PlanDocument;
import org.ayumi.plan.PlanReport;
import org.ayumi.strategy.Baseline;
import org.jspecify.annotations.Nullable;

/** A goal; its components answer the fields of {@code PlanGoal}. */
record PlanGoalView(
        Goal goal, @Nullable Actual actual, @Nullable PlanReport telling) {

    static final String TYPE = "PlanGoal";

    static PlanGoalView in(PlanDocument document, Goal goal) {
        return new PlanGoalView(
                goal,
                document.findActual(goal.id()).orElse(null),
                document.findTelling(goal.id()).orElse(null));
    }

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

    public @Nullable ReportPeriod statusPeriod() {
        return telling == null ? null : telling.period();
    }

    public boolean provisional() {
        return telling != null && !telling.isFinal();
    }

    public Optional<Baseline> baseline() {
        return Optional.ofNullable(goal.origin()).map(GoalOrigin::baseline);
    }

    public Optional<OriginalTarget> original() {
        return OriginalTarget.of(goal.changes(), goal.target(), actual);
    }

    public List<TargetChange> changes() {
        return goal.changes();
    }
}
