package org.ayumi.sample;

import java.util.List;
import org.ayumi.common.Source;
import org.ayumi.cycle.ReportPeriod;
import org.ayumi.measure.Actual;
import org.ayumi.measure.Comparison;
import org.ayumi.measure.Verdict;
import org.ayumi.plan.ActionPlan;
import org.ayumi.plan.Blocker;
import org.ayumi.plan.Cause;
import org.ayumi.plan.Goal;
import org.ayumi.plan.GoalResult;
import org.ayumi.plan.PlanProgress;
import org.ayumi.plan.ReportContent;
import org.jspecify.annotations.Nullable;

/**
 * What a made-up report says; counting alone decides.
 *
 * @param plan the plan it is about
 * @param place the plan's place among all samples of its year, from 0
 * @param period the period it is for
 * @param samples all samples of its year
 */
record SampleWords(ActionPlan plan, int place, ReportPeriod period, SamplePlans samples) {

    private static final String IT_OFFICE = "joho-seisaku";
    private static final String DX_OFFICE = "dx-senryaku";

    /** The two priority plans that wait for each other. */
    private static final int FIRST_OF_DEADLOCK = 7;

    private static final int SECOND_OF_DEADLOCK = 8;

    ReportContent content() {
        var status = status();
        var cause = status.isOnTrack() ? null : cause();
        return new ReportContent(
                status,
                achievement(status),
                "予定した作業を進めました（見本）。",
                isLast() ? "次の年度の計画に引き継ぎます（見本）。" : "次の到達点に向けて進めます（見本）。",
                plan.content().goals().stream()
                        .flatMap(goal -> result(goal, status).stream())
                        .toList(),
                cause,
                blocker(status, cause));
    }

    PlanProgress status() {
        if (isDeadlocked()) {
            return period == ReportPeriod.Q1 ? PlanProgress.ON_TRACK : PlanProgress.DELAYED;
        }
        if (isLast() && place % 31 == 20) {
            return PlanProgress.CANCELLED;
        }
        return switch ((place * 7
                        + period.ordinal() * 5
                        + place / 9
                        + plan.fiscalYear().value() * 3)
                % 10) {
            case 9 -> PlanProgress.SLIGHTLY_DELAYED;
            case 2 -> PlanProgress.DELAYED;
            case 7, 0 -> isLast() ? PlanProgress.COMPLETED : PlanProgress.ON_TRACK;
            default -> PlanProgress.ON_TRACK;
        };
    }

    private boolean isDeadlocked() {
        return place == FIRST_OF_DEADLOCK || place == SECOND_OF_DEADLOCK;
    }

    private boolean isLast() {
        return period == ReportPeriod.Q4 || period == ReportPeriod.H2;
    }

    /** How much of the year has passed, from 0 to 1. */
    private double share() {
        var periods = ReportPeriod.list(plan.priority());
        return (periods.indexOf(period) + 1.0) / periods.size();
    }

    private int achievement(PlanProgress status) {
        double behind =
                switch (status) {
                    case ON_TRACK, COMPLETED -> 0;
                    case SLIGHTLY_DELAYED -> 12 + place % 5;
                    case DELAYED -> 25 + place % 7;
                    case CANCELLED -> 40;
                };
        return status == PlanProgress.COMPLETED ? 100 : (int) Math.max(5, 94 * share() - place % 6 - behind);
    }

    private List<GoalResult> result(Goal goal, PlanProgress status) {
        var source = new Source(
                "%s 実行プランの報告（見本）".formatted(plan.fiscalYear().era()),
                "%s %s".formatted(plan.department().name(), period.label()));
        if (goal.target().comparison() == Comparison.DONE) {
            return status == PlanProgress.COMPLETED
                    ? List.of(new GoalResult(goal.id(), new Actual(null, Verdict.MET, "手引を配りました（見本）。", null, source)))
                    : List.of();
        }
        double target = goal.target().value() == null ? 0 : goal.target().value();
        double value = Math.floor(target * achievement(status) / 100);
        var printed = "%.0f%s".formatted(value, goal.target().unit());
        return List.of(new GoalResult(goal.id(), new Actual(value, null, null, printed, source)));
    }

    private Cause cause() {
        return isDeadlocked() ? Cause.OTHER_DEPARTMENT : Cause.values()[place * 3 % Cause.values().length];
    }

    private @Nullable Blocker blocker(PlanProgress status, @Nullable Cause cause) {
        if (place == FIRST_OF_DEADLOCK && status == PlanProgress.DELAYED) {
            return first("kokuho-nenkin");
        }
        if (place == SECOND_OF_DEADLOCK && status == PlanProgress.DELAYED) {
            return first("koseki-jumin");
        }
        if (cause == Cause.STANDARDISATION_DELAY) {
            return new Blocker(Blocker.Kind.SYSTEM, null, "標準準拠システム（見本）");
        }
        if (cause == Cause.NATIONAL_POLICY && !plan.content().initiatives().isEmpty()) {
            var initiative = plan.content().initiatives().getFirst();
            return new Blocker(Blocker.Kind.INITIATIVE, initiative.id().value(), initiative.title());
        }
        if (cause != Cause.OTHER_DEPARTMENT) {
            return null;
        }
        return first(plan.department().code().equals(IT_OFFICE) ? DX_OFFICE : IT_OFFICE);
    }

    private Blocker first(String department) {
        var other = samples.firstOf(department);
        return new Blocker(
                Blocker.Kind.PLAN, other.id().value(), other.content().title());
    }
}
